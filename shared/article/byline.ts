import { bookOf, shippedAgencies } from '../credits/index.ts';

const deskWords =
  /\b(?:desk|staff|newsroom|editors|reporters|correspondents|agenc(?:y|ies)|wires?|redaktion|rédaction|redacción|redazione|редакция)\b/iu;

/** Whether a byline names a desk, a staff or an agency instead of a person: `Foreign desk`, `Agencies`, `Reuters`. */
export function isDesk(name: string): boolean {
  return deskWords.test(name) || bookOf(shippedAgencies).named(name) !== undefined;
}
