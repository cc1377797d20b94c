import { useVirtualizer } from '@tanstack/react-virtual';
import { ChevronDown, ChevronUp } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { everyRow, type LedgerRow } from '#shared/ledger/index.ts';
import { say } from '#shared/messages/index.ts';
import { useThumbsAhead } from '../thumbs/index.ts';
import { Button } from '../ui/index.ts';
import type { LedgerHands } from './hands.ts';
import { type Column, linesOf, type Order } from './order.ts';
import { orderBy, show, toggle, useLedger } from './store.ts';
import { UseRow } from './UseRow.tsx';
import { useLines } from './useLines.ts';
import { agencyWords } from './words.ts';

interface Props extends LedgerHands {
  rows: readonly LedgerRow[];
  order: Order;
  /** `2026-11-24`. */
  today: string;
}

const columns: { by: Column; className: string }[] = [
  { by: 'picture', className: 'of-picture' },
  { by: 'agency', className: 'of-credit' },
  { by: 'published', className: 'of-day of-published' },
  { by: 'licence', className: 'of-licence' },
  { by: 'expires', className: 'of-day' },
  { by: 'cost', className: 'of-cost' },
  { by: 'state', className: 'of-state' },
];

/** Heights of a line in pixels, as ledger.css draws them. */
const heights = { use: 64, group: 31 };

/** Each use as a row of one table; only rows in sight are in the document. Arrows walk, Enter opens, Space selects. */
export function Uses({ rows, order, today, onOpen }: Props) {
  const lines = useMemo(() => linesOf(rows, order), [rows, order]);
  const selected = useLedger((ledger) => ledger.selected);
  const scroller = useRef<HTMLDivElement>(null);
  const list = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heights[lines[index]?.kind ?? 'use'],
    getItemKey: (index) => lines[index]?.key ?? index,
    overscan: 10,
    scrollPaddingStart: 36,
  });
  const walk = useLines(scroller, lines, (index) => list.scrollToIndex(index));
  const items = list.getVirtualItems();
  const pictures = useMemo(() => lines.map((line) => (line.kind === 'use' ? line.row.picture : null)), [lines]);
  useThumbsAhead(pictures, items[0]?.index ?? 0, items.at(-1)?.index ?? 0);
  const above = items[0]?.start ?? 0;
  const below = list.getTotalSize() - (items.at(-1)?.end ?? 0);

  if (rows.length === 0) {
    return (
      <div className="ledger-none">
        <p>{say('ledger.uses.none')}</p>
        <Button onPress={() => show(everyRow)}>{say('ledger.show.all')}</Button>
      </div>
    );
  }
  return (
    <div ref={scroller} className="ledger-scroll">
      <div style={{ paddingTop: above, paddingBottom: below }}>
        <table className="ledger-table" aria-label={say('ledger.uses.name')} aria-rowcount={lines.length + 1}>
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col" className="of-mark">
                <span className="hidden-words">{say('ledger.uses.select')}</span>
              </th>
              {columns.map(({ by, className }) => (
                <th key={by} scope="col" className={className} aria-sort={sortWord(order, by)}>
                  <button type="button" className="ledger-order" onClick={() => orderBy(by)}>
                    {say(`ledger.column.${by}`)}
                    {order.by === by && (order.down ? <ChevronDown /> : <ChevronUp />)}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map(({ index, key }) => {
              const line = lines[index];
              if (line === undefined) return null;
              return line.kind === 'group' ? (
                <tr key={key} className="ledger-group" aria-rowindex={index + 2}>
                  <th colSpan={columns.length + 1} scope="rowgroup">
                    {agencyWords(line.agency)}
                    <span className="ledger-group-count">{say('ledger.uses.lines', { count: line.uses })}</span>
                  </th>
                </tr>
              ) : (
                <UseRow
                  key={key}
                  line={line}
                  rowIndex={index + 2}
                  today={today}
                  isStop={line.key === walk.stop}
                  isSelected={selected.has(line.row.picture)}
                  onKey={(event) => {
                    if (event.key === 'Enter' && line.row.use !== null) onOpen(line.row.use);
                    else if (event.key === ' ') toggle(line.row.picture);
                    else return walk.move(event);
                    event.preventDefault();
                  }}
                  onStop={() => walk.setStop(line.key)}
                  onOpen={onOpen}
                />
              );
            })}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function sortWord(order: Order, by: Column): 'ascending' | 'descending' | 'none' {
  if (order.by !== by) return 'none';
  return order.down ? 'descending' : 'ascending';
}
