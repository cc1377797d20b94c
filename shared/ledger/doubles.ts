import type { Double, LedgerRow } from './row.ts';

/** Bits in which two looks may differ and still be one picture: it was scaled, saved again, or toned a little. */
const tolerance = 12;

/** One more part than bits may differ: two looks that are near agree in at least one part whole. */
const parts = tolerance + 1;

/**
 * Pictures that are used under more than one credit, and pictures that look like another, with every credit they stand
 * under: the same picture is never to be credited two ways.
 * @param looks how each picture looks, by hash, as bits in hexadecimal; a picture too plain to compare has none
 */
export function findDoubles(rows: readonly LedgerRow[], looks: ReadonlyMap<string, string>): Double[] {
  const credits = new Map<string, Set<string>>();
  for (const { picture, credit } of rows) {
    const known = credits.get(picture) ?? new Set();
    if (credit !== '') known.add(credit);
    credits.set(picture, known);
  }
  return grouped([...credits.keys()], looks)
    .map((pictures) => ({ pictures, credits: [...new Set(pictures.flatMap((one) => [...(credits.get(one) ?? [])]))] }))
    .filter(({ pictures, credits: all }) => pictures.length > 1 || all.length > 1);
}

/** Every picture once, with those that look like it. */
function grouped(pictures: readonly string[], looks: ReadonlyMap<string, string>): string[][] {
  const leader = new Map(pictures.map((hash) => [hash, hash]));
  const leaderOf = (hash: string): string => {
    const next = leader.get(hash) ?? hash;
    if (next === hash) return hash;
    const last = leaderOf(next);
    leader.set(hash, last);
    return last;
  };
  const shelves = new Map<string, { hash: string; bits: bigint }[]>();
  for (const hash of pictures) {
    const look = looks.get(hash) ?? '';
    if (look === '') continue;
    const bits = BigInt(`0x${look}`);
    for (const shelf of shelvesOf(look)) {
      const others = shelves.get(shelf) ?? [];
      for (const other of others)
        if (leaderOf(other.hash) !== leaderOf(hash) && distance(other.bits, bits) <= tolerance)
          leader.set(leaderOf(hash), leaderOf(other.hash));
      others.push({ hash, bits });
      shelves.set(shelf, others);
    }
  }
  const groups = new Map<string, string[]>();
  for (const hash of pictures) groups.set(leaderOf(hash), [...(groups.get(leaderOf(hash)) ?? []), hash]);
  return [...groups.values()];
}

/** The parts of a look, each under its place. */
function shelvesOf(look: string): string[] {
  const bits = [...look].map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0')).join('');
  const size = Math.ceil(bits.length / parts);
  return Array.from({ length: parts }, (_, index) => `${index} ${bits.slice(index * size, (index + 1) * size)}`);
}

/** In how many bits two numbers differ. */
function distance(one: bigint, other: bigint): number {
  let left = one ^ other;
  let bits = 0;
  while (left > 0n) {
    left &= left - 1n;
    bits++;
  }
  return bits;
}
