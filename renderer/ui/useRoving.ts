import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';

const steps: Record<string, number> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 8,
  PageUp: -8,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** The one row of a list that Tab comes to, by its key, and how the arrows move it. */
export interface Roving {
  stop: string | null;
  setStop: (key: string) => void;
  move: (event: KeyboardEvent) => void;
}

interface RovingList<Row> {
  scroller: RefObject<HTMLElement | null>;
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** The place of the row that was chosen last; where that is gone, of the one Tab comes to instead. */
  placeOf: (chosen: string | null) => number;
  /** What finds the element of a row that takes the focus, in the scroller. */
  selector: (key: string) => string;
  /** Where a walk that way ends that came to this place; right there unless said otherwise. */
  land?: (place: number, way: number) => number;
  /** Brings a row into the document, which only holds those in sight. */
  scrollTo: (index: number) => void;
}

/** Arrows, Page Up and Down, Home and End walk the rows of a windowed list; Tab comes to one of them. */
export function useRoving<Row>({
  scroller,
  rows,
  keyOf,
  placeOf,
  selector,
  land = (place) => place,
  scrollTo,
}: RovingList<Row>): Roving {
  const [chosen, setStop] = useState<string | null>(null);
  const wanted = useRef<string | null>(null);
  const at = placeOf(chosen);

  // A row far away comes into the document only after the list has scrolled there.
  useEffect(() => {
    if (wanted.current === null) return;
    const row = scroller.current?.querySelector<HTMLElement>(selector(wanted.current));
    if (row === null || row === undefined) return;
    row.focus({ preventScroll: true });
    wanted.current = null;
  });

  const here = rows[at];
  return {
    stop: here === undefined ? null : keyOf(here),
    setStop,
    move(event) {
      const step = steps[event.key];
      if (step === undefined) return;
      event.preventDefault();
      const to = land(Math.min(Math.max(at + step, 0), rows.length - 1), Math.sign(step));
      const next = rows[to];
      if (next === undefined) return;
      wanted.current = keyOf(next);
      setStop(keyOf(next));
      scrollTo(to);
    },
  };
}
