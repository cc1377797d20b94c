import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type FocusEvent, Fragment, type RefObject, useEffect, useMemo, useState } from 'react';
import { say } from '#shared/messages/index.ts';
import { useThumbsAhead } from '../thumbs/index.ts';
import { CreditRow } from './CreditRow.tsx';
import type { Placed } from './placed.ts';
import { focused, useCredits } from './store.ts';
import { creditFields } from './values.ts';
import { fieldWords } from './words.ts';

interface Props {
  rows: readonly Placed[];
  chosen: ReadonlySet<string>;
  /** What scrolls the list. */
  scroller: RefObject<HTMLDivElement | null>;
  onAllCredited(): void;
}

/** A row as credits.css draws it, in pixels; each is measured as it comes in. */
const usual = 67;

/**
 * The list as a table. Only rows in sight are in the document, and the one with the focus wherever it is: what is half
 * typed in it stays.
 */
export function CreditTable({ rows, chosen, scroller, onAllCredited }: Props) {
  const wanted = useCredits(({ field }) => field);
  const [held, hold] = useState<string | null>(null);
  const places = useMemo(() => new Map(rows.map(({ figure }, at) => [figure.id, at])), [rows]);
  const heldAt = held === null ? undefined : places.get(held);
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => usual,
    getItemKey: (index) => rows[index]?.figure.id ?? index,
    overscan: 12,
    scrollPaddingStart: 40,
    rangeExtractor: (range) => withPlace(defaultRangeExtractor(range), heldAt),
  });
  const items = list.getVirtualItems();
  const pictures = useMemo(() => rows.map(({ picture }) => picture?.hash ?? null), [rows]);
  useThumbsAhead(pictures, list.range?.startIndex ?? 0, list.range?.endIndex ?? 0);

  const wantedAt = wanted === null ? undefined : places.get(wanted.figure);
  useEffect(() => {
    if (wantedAt !== undefined) list.scrollToIndex(wantedAt);
  }, [list, wantedAt]);
  // The row comes into the document only after the list has scrolled there; one that is not listed never does.
  useEffect(() => {
    if (wanted !== null && (wantedAt === undefined || focused(wanted.figure, wanted.name)))
      useCredits.setState({ field: null });
  });

  let drawn = 0;
  return (
    <table
      className="credits-table"
      aria-rowcount={rows.length + 1}
      onFocus={({ target }: FocusEvent) => hold(rowOf(target))}
    >
      <caption className="hidden-words">{say('credits.table')}</caption>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col">
            <input
              type="checkbox"
              aria-label={say('credits.choose.all')}
              checked={chosen.size > 0 && chosen.size === rows.length}
              onChange={({ target }) =>
                useCredits.setState({ chosen: new Set(target.checked ? rows.map(({ figure }) => figure.id) : []) })
              }
            />
          </th>
          <th scope="col">{say('credits.column.picture')}</th>
          {creditFields.map((field) => (
            <th key={field} scope="col">
              {fieldWords[field]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map(({ index, key, start, end }) => {
          const placed = rows[index];
          const gap = start - drawn;
          drawn = end;
          return (
            placed !== undefined && (
              <Fragment key={key}>
                <Gap height={gap} />
                <CreditRow
                  placed={placed}
                  index={index}
                  measure={list.measureElement}
                  isChosen={chosen.has(placed.figure.id)}
                  onAllCredited={onAllCredited}
                />
              </Fragment>
            )
          );
        })}
        <Gap height={list.getTotalSize() - drawn} />
      </tbody>
    </table>
  );
}

/** The room of the rows that are not in the document. */
function Gap({ height }: { height: number }) {
  return height <= 0 ? null : (
    <tr>
      <td colSpan={creditFields.length + 2} className="credits-gap" style={{ height }} />
    </tr>
  );
}

function withPlace(places: number[], place: number | undefined): number[] {
  if (place === undefined || places.includes(place)) return places;
  return [...places, place].sort((one, other) => one - other);
}

/** The figure whose row something is in. */
function rowOf(element: Element): string | null {
  return element.closest<HTMLElement>('[data-credit-row]')?.dataset['creditRow'] ?? null;
}
