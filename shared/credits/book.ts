import type { Agency } from './agency.ts';

/** A list of agencies, made ready to be looked up by any name they go by. */
export interface AgencyBook {
  /** The agency that goes by a name; capitals and white space do not matter. */
  named(name: string): Agency | undefined;
}

const books = new WeakMap<readonly Agency[], AgencyBook>();

/** The book of a list, made once for each list. */
export function bookOf(agencies: readonly Agency[]): AgencyBook {
  const known = books.get(agencies);
  if (known !== undefined) return known;
  const byName = new Map<string, Agency>();
  // An agency's own name goes before a name another one also goes by, and the first of two before the second.
  for (const agency of agencies) if (!byName.has(key(agency.name))) byName.set(key(agency.name), agency);
  for (const agency of agencies)
    for (const name of agency.also) if (!byName.has(key(name))) byName.set(key(name), agency);
  const book: AgencyBook = { named: (name) => byName.get(key(name)) };
  books.set(agencies, book);
  return book;
}

/** A name as it is compared: without regard to capitals, kinds of hyphen, and white space around a slash. */
function key(name: string): string {
  return name
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[‐‑–]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/ ?\/ ?/g, '/');
}
