import { type Agency, bookOf } from '../credits/index.ts';

const deskWords =
  /\b(?:desk|staff|newsroom|editors|reporters|correspondents|agenc(?:y|ies)|wires?|redaktion|rédaction|redacción|redazione|редакция)\b/iu;

/**
 * Whether a byline names a desk, a staff or an agency instead of a person: `Foreign desk`, `Agencies`, `Reuters`.
 * @param agencies the agencies a desk knows
 */
export function isDesk(name: string, agencies: readonly Agency[]): boolean {
  return deskWords.test(name) || bookOf(agencies).named(name) !== undefined;
}
