/** The longest slug, in UTF-16 units. */
const longest = 80;

/** A slug nothing in the library has: the one wanted, or it with `-2`, `-3` … behind it. */
export function freeSlug(wanted: string, taken: Iterable<string>): string {
  const keys = new Set([...taken].map(keyOf));
  let slug = wanted;
  for (let number = 2; keys.has(keyOf(slug)); number++) slug = withEnding(wanted, `-${number}`);
  return slug;
}

/** The slug of a copy: `-copy`, `-copy-2` … behind that of the original, which may be a copy itself. */
export function copySlug(original: string, taken: Iterable<string>): string {
  const base = original.replace(/-copy(-\d+)?$/, '');
  return freeSlug(withEnding(base, '-copy'), taken);
}

/** Two slugs that one disk takes for the same file name are the same. */
function keyOf(slug: string): string {
  return slug.normalize('NFC').toLowerCase();
}

function withEnding(slug: string, ending: string): string {
  return `${slug.slice(0, longest - ending.length).replace(/[^\p{L}\p{N}]+$/u, '')}${ending}`;
}
