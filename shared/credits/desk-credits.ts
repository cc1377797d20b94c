import { line, z } from '../schema/index.ts';
import { shippedAgencies } from './agencies.ts';
import { type Agency, agencySchema, longestName } from './agency.ts';
import { type CreditRule, creditRuleSchema } from './rule.ts';
import { plainWording } from './wording.ts';

/** How a desk credits pictures, as its library keeps it and as it is passed on: what it changed of what is shipped. */
export const deskCreditsSchema = z.strictObject({
  format: z.literal('standfirst/credits'),
  version: z.literal(1),
  /** The credit line of this house where nobody prescribes one: `{creator}/{agency}`. */
  wording: line.min(1).max(longestName),
  /** Agencies it added, and shipped ones as it changed them, by name. */
  agencies: z.array(agencySchema).max(2_000),
  /** Shipped agencies it does without, by name. */
  without: z.array(line).max(2_000),
  /** Its suppliers' rules, in the order they are asked. */
  rules: z.array(creditRuleSchema).max(2_000),
});

export type DeskCredits = z.infer<typeof deskCreditsSchema>;

/** How pictures are credited: what is asked wherever a credit is made or printed. */
export interface CreditStyle {
  wording: string;
  agencies: readonly Agency[];
  rules: readonly CreditRule[];
}

/** What a desk has until it changes something. */
export const untouchedCredits: DeskCredits = {
  format: 'standfirst/credits',
  version: 1,
  wording: plainWording,
  agencies: [],
  without: [],
  rules: [],
};

/** What a desk's changes come to: its own agencies first, then those that are shipped. */
export function creditStyleOf({ wording, agencies, without, rules }: DeskCredits): CreditStyle {
  const own = new Set([...agencies.map(({ name }) => name), ...without]);
  return { wording, rules, agencies: [...agencies, ...shippedAgencies.filter(({ name }) => !own.has(name))] };
}

/** How pictures are credited until a desk changes something. */
export const shippedCredits: CreditStyle = creditStyleOf(untouchedCredits);

/**
 * A desk's changes with those of another desk's file added: its agencies take the place of those of the same name; its
 * rules come last, and are off until somebody looked at what they change.
 */
export function withShared(own: DeskCredits, shared: DeskCredits): DeskCredits {
  const theirs = new Set(shared.agencies.map(({ name }) => name));
  const known = new Set(own.rules.map(({ match, prints }) => `${match}\n${prints}`));
  const ids = new Set(own.rules.map(({ id }) => id));
  const rules = shared.rules
    .filter(({ id, match, prints }) => !ids.has(id) && !known.has(`${match}\n${prints}`))
    .map((rule) => ({ ...rule, on: false }));
  return {
    ...own,
    agencies: [...own.agencies.filter(({ name }) => !theirs.has(name)), ...shared.agencies],
    without: own.without.filter((name) => !theirs.has(name)),
    rules: [...own.rules, ...rules],
  };
}
