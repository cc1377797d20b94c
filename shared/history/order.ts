/**
 * The longest run of things that kept their order, out of two orders of the same things; whatever is not in it was
 * moved. (Longest increasing subsequence, by patience.)
 */
export function keptOrder<Thing>(before: readonly Thing[], after: readonly Thing[]): Set<Thing> {
  const places = new Map(before.map((thing, index) => [thing, index]));
  const piles: { place: number; thing: Thing; under: number }[][] = [];
  for (const thing of after) {
    const place = places.get(thing);
    if (place === undefined) continue;
    const at = firstPile(piles, place);
    const under = at === 0 ? 0 : (piles[at - 1]?.length ?? 1) - 1;
    piles[at] = [...(piles[at] ?? []), { place, thing, under }];
  }
  const kept = new Set<Thing>();
  let card = piles.at(-1)?.at(-1);
  for (let at = piles.length - 2; card !== undefined; at--) {
    kept.add(card.thing);
    card = piles[at]?.[card.under];
  }
  return kept;
}

/** The first pile whose top card has a place not before this one. */
function firstPile(piles: readonly { place: number }[][], place: number): number {
  let low = 0;
  let high = piles.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((piles[middle]?.at(-1)?.place ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
