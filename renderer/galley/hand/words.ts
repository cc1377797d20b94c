import { diffWordsWithSpace } from 'diff';

/** A stretch of a text that an editor wrote. */
export interface Written {
  from: number;
  to: number;
}

/** The words of `now` that are not in `before` at their place, as offsets into `now`. */
export function writtenWords(before: string, now: string): Written[] {
  if (before === now) return [];
  if (before === '') return [{ from: 0, to: now.length }];
  const stretches: Written[] = [];
  let at = 0;
  for (const part of diffWordsWithSpace(before, now)) {
    if (part.removed) continue;
    const end = at + part.value.length;
    const last = stretches.at(-1);
    if (part.added && part.value.trim() !== '') {
      // Words changed one after another are one change, the spaces between them too.
      if (last !== undefined && now.slice(last.to, at).trim() === '') last.to = end;
      else stretches.push({ from: at, to: end });
    }
    at = end;
  }
  return stretches;
}
