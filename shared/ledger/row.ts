import { statuses } from '../article/index.ts';
import { id, isoDate, sha256, z } from '../schema/index.ts';

/** How a use of a picture stands, worst first; `ok` where nothing is against it. */
export const ledgerStates = [
  'credit-missing',
  'rights-ended',
  'rights-expired',
  'rights-overused',
  'rights-embargoed',
  'rights-expiring',
  'ok',
] as const;

/** Where a picture is used. */
export const useSchema = z.strictObject({
  article: id,
  slug: z.string(),
  headline: z.string(),
  status: z.enum(statuses),
  /** The block or the figure that shows it. */
  figure: id,
  /** `Picture 2` of its article; null for the still of an embed. */
  number: z.int().nullable(),
  /** The day the article went out; null while it has not. */
  published: isoDate.nullable(),
  /** Whether it is credited otherwise there than the picture itself is. */
  ownCredit: z.boolean(),
});

/** One use of one picture, and what is known of the right to it. */
export const ledgerRowSchema = z.strictObject({
  picture: sha256,
  fileName: z.string(),
  /** Null for a picture of the library that no article uses. */
  use: useSchema.nullable(),
  caption: z.string(),
  credit: z.string(),
  /** Who is to be paid; empty where nobody is credited. */
  agency: z.string(),
  creator: z.string(),
  licence: z.string(),
  usageTerms: z.string(),
  territory: z.string(),
  /** The last day it may be used: `2026-11-24`, as far as the file that says so holds a real day. */
  expires: z.string().nullable(),
  cost: z.number().nullable(),
  currency: z.string(),
  invoice: z.string(),
  /** In how many places of the whole library it is used. */
  uses: z.int(),
  state: z.enum(ledgerStates),
});

/** Pictures that are one picture, or look like it, and the credits they stand under. */
export const doubleSchema = z.strictObject({ pictures: z.array(sha256), credits: z.array(z.string()) });

export type LedgerState = (typeof ledgerStates)[number];
export type LedgerRow = z.infer<typeof ledgerRowSchema>;
export type Double = z.infer<typeof doubleSchema>;
