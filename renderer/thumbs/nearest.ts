/**
 * Places of a list in the order in which the eye may come to them: those in sight, then outwards to both sides.
 * @param from the first place in sight
 * @param to the last place in sight
 * @param most how many places are given
 */
export function nearestFirst(count: number, from: number, to: number, most: number): number[] {
  const places: number[] = [];
  for (let at = Math.max(0, from); at <= Math.min(to, count - 1); at++) places.push(at);
  for (let away = 1; from - away >= 0 || to + away < count; away++) {
    if (places.length >= most) break;
    if (to + away < count) places.push(to + away);
    if (from - away >= 0) places.push(from - away);
  }
  return places.slice(0, most);
}
