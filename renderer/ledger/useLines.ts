import type { RefObject } from 'react';
import { type Roving, useRoving } from '../ui/index.ts';
import type { Line } from './order.ts';

/** The arrows walk the uses; the lines that head a group are passed over. */
export function useLines(
  scroller: RefObject<HTMLElement | null>,
  lines: readonly Line[],
  scrollTo: (index: number) => void,
): Roving {
  return useRoving({
    scroller,
    rows: lines,
    keyOf: ({ key }) => key,
    placeOf(chosen) {
      const found = lines.findIndex(({ key, kind }) => kind === 'use' && key === chosen);
      return found >= 0 ? found : lines.findIndex(({ kind }) => kind === 'use');
    },
    selector: (key) => `[data-line="${CSS.escape(key)}"] .ledger-name`,
    land: (place, way) => nearestUse(lines, place, way),
    scrollTo,
  });
}

/** The nearest use at or after a line, the way the walk goes; the other way where there is none. */
function nearestUse(lines: readonly Line[], from: number, way: number): number {
  for (const step of [way, -way])
    for (let at = from; at >= 0 && at < lines.length; at += step) if (lines[at]?.kind === 'use') return at;
  return from;
}
