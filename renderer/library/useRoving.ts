import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { Summary } from '#shared/contract/index.ts';

const steps: Record<string, number> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 8,
  PageUp: -8,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** The one row of a list that Tab comes to, and how the arrows move it. */
export interface Roving {
  stop: string | null;
  setStop: (id: string) => void;
  move: (event: KeyboardEvent) => void;
}

/** @param scrollTo brings a row into the document, which only holds those in sight */
export function useRoving(
  list: RefObject<HTMLElement | null>,
  articles: readonly Summary[],
  current: string | null,
  scrollTo: (index: number) => void,
): Roving {
  const [chosen, setStop] = useState<string | null>(null);
  const wanted = useRef<string | null>(null);
  const at =
    [chosen, current].map((id) => articles.findIndex((article) => article.id === id)).find((at) => at >= 0) ?? 0;

  // A row far away comes into the document only after the list has scrolled there.
  useEffect(() => {
    if (wanted.current === null) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-article="${wanted.current}"]`);
    if (row === null || row === undefined) return;
    row.focus({ preventScroll: true });
    wanted.current = null;
  });

  return {
    stop: articles[at]?.id ?? null,
    setStop,
    move(event) {
      const step = steps[event.key];
      if (step === undefined) return;
      event.preventDefault();
      const to = Math.min(Math.max(at + step, 0), articles.length - 1);
      const next = articles[to];
      if (next === undefined) return;
      wanted.current = next.id;
      setStop(next.id);
      scrollTo(to);
    },
  };
}
