const deskWords =
  /\b(?:desk|staff|newsroom|editors|reporters|correspondents|agenc(?:y|ies)|wires?|redaktion|rédaction|redacción|redazione|редакция)\b/iu;
const agencies = new Set([
  'afp',
  'ap',
  'associated press',
  'bloomberg',
  'dpa',
  'efe',
  'pa',
  'pa media',
  'reuters',
  'upi',
]);

/** Whether a byline names a desk, a staff or an agency instead of a person: `Foreign desk`, `Agencies`, `Reuters`. */
export function isDesk(name: string): boolean {
  return deskWords.test(name) || agencies.has(name.trim().toLowerCase());
}
