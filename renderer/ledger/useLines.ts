import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { Line } from './order.ts';

const steps: Record<string, number> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 8,
  PageUp: -8,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** The one row Tab comes to, and how the arrows move it. */
interface Walk {
  stop: string | null;
  setStop(key: string): void;
  move(event: KeyboardEvent): void;
}

/** @param scrollTo brings a line into the document, which only holds those in sight */
export function useLines(
  scroller: RefObject<HTMLElement | null>,
  lines: readonly Line[],
  scrollTo: (index: number) => void,
): Walk {
  const [chosen, setStop] = useState<string | null>(null);
  const wanted = useRef<string | null>(null);
  const found = lines.findIndex(({ key, kind }) => kind === 'use' && key === chosen);
  const at = found >= 0 ? found : lines.findIndex(({ kind }) => kind === 'use');

  // A row far away comes into the document only after the list has scrolled there.
  useEffect(() => {
    if (wanted.current === null) return;
    const row = scroller.current?.querySelector<HTMLElement>(
      `[data-line="${CSS.escape(wanted.current)}"] .ledger-name`,
    );
    if (row === null || row === undefined) return;
    row.focus({ preventScroll: true });
    wanted.current = null;
  });

  return {
    stop: lines[at]?.key ?? null,
    setStop,
    move(event) {
      const step = steps[event.key];
      if (step === undefined) return;
      event.preventDefault();
      const to = nearestUse(lines, Math.min(Math.max(at + step, 0), lines.length - 1), Math.sign(step));
      const next = lines[to];
      if (next === undefined) return;
      wanted.current = next.key;
      setStop(next.key);
      scrollTo(to);
    },
  };
}

/** The nearest use at or after a line, the way the walk goes; the other way where there is none. */
function nearestUse(lines: readonly Line[], from: number, way: number): number {
  for (const step of [way, -way])
    for (let at = from; at >= 0 && at < lines.length; at += step) if (lines[at]?.kind === 'use') return at;
  return from;
}
