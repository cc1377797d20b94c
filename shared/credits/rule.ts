import { id, line, z } from '../schema/index.ts';

/** How long a rule's words may be, in characters. */
const longestRule = 200;

/** What of a supplier's wording a house prints otherwise: `*\/AFP via Getty Images` as `*\/AFP`. */
export const creditRuleSchema = z.strictObject({
  id,
  /** The credit it is for. `*` stands for any words; capitals and runs of white space do not matter. */
  match: line.min(1).max(longestRule),
  /** What is printed instead; its first `*` is what the first `*` of `match` stood for, and so on. */
  prints: line.min(1).max(longestRule),
  /** Rules that are off are kept, and change nothing. */
  on: z.boolean(),
});

export type CreditRule = z.infer<typeof creditRuleSchema>;

/** What a credit is printed as: the first rule that is on and matches decides. As it is where none does. */
export function ruled(credit: string, rules: readonly CreditRule[]): string {
  for (const rule of rules) {
    const printed = rule.on ? appliedRule(rule, credit) : null;
    if (printed !== null) return printed;
  }
  return credit;
}

/** What a rule makes of a credit; null where it is not for it, or nothing would be left. */
export function appliedRule({ match, prints }: Pick<CreditRule, 'match' | 'prints'>, credit: string): string | null {
  const stood = wildcards(even(match), even(credit));
  if (stood === null) return null;
  const printed = even(prints.replace(/\*/g, () => stood.shift() ?? ''));
  return printed === '' ? null : printed;
}

/**
 * What each `*` stands for, as little as it can be; null where the text does not match. Plain searching from left to
 * right: a rule is a stranger’s file, and no rule may take long.
 */
function wildcards(match: string, text: string): string[] | null {
  const [first = '', ...others] = match.split('*');
  const folded = fold(text);
  if (!folded.startsWith(fold(first))) return null;
  if (others.length === 0) return folded === fold(first) ? [] : null;
  const stood: string[] = [];
  let at = first.length;
  for (const [index, piece] of others.entries()) {
    const isLast = index === others.length - 1;
    const found = isLast ? folded.length - piece.length : folded.indexOf(fold(piece), at + 1);
    if (found <= at || !folded.startsWith(fold(piece), found)) return null;
    stood.push(text.slice(at, found).trim());
    at = found + piece.length;
  }
  return stood;
}

/** Small letters, but for those that would change the length of the text: places in both must be the same. */
function fold(text: string): string {
  return [...text]
    .map((letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter))
    .join('');
}

function even(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
