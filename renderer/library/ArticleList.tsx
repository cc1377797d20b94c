import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type Roving, useRoving } from '../ui/index.ts';
import { ArticleRow, type RowHands } from './ArticleRow.tsx';
import type { Row } from './groups.ts';
import type { LibraryHands } from './hands.ts';

interface ArticleListProps {
  rows: readonly Row[];
  current: string | null;
  now: Date;
  hands: LibraryHands;
  /** What the list is: all articles, or those that were found. */
  label: string;
  /** The end of the rows came into sight. */
  onEnd?: () => void;
  /** Out of the list, upwards: an arrow on its first row, or Escape. */
  onLeave: (key: 'ArrowUp' | 'Escape') => void;
}

/** Guesses at heights in pixels, until a row was measured. */
const guess = { article: 95, group: 32 };

/** Articles in rows. Only rows in sight are in the document, so that thousands cost what a few do. */
export function ArticleList({ rows, current, now, hands, label, onEnd, onLeave }: ArticleListProps) {
  const articles = useMemo(() => rows.map(({ article }) => article), [rows]);
  const scroller = useRef<HTMLDivElement>(null);
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => guess.article + (typeof rows[index]?.group === 'string' ? guess.group : 0),
    getItemKey: (index) => rows[index]?.article.id ?? index,
    overscan: 6,
    paddingEnd: 12,
  });
  const roving = useRoving({
    scroller,
    rows: articles,
    keyOf: ({ id }) => id,
    placeOf: (chosen) =>
      [chosen, current].map((id) => articles.findIndex((article) => article.id === id)).find((at) => at >= 0) ?? 0,
    selector: (id) => `[data-article="${id}"]`,
    scrollTo: (index) => list.scrollToIndex(index),
  });
  const rowHands = useRowHands(hands, roving, (event) => {
    const [first] = articles;
    const isFirst = first !== undefined && first.id === roving.stop;
    if (event.key === 'Escape' || (event.key === 'ArrowUp' && isFirst)) {
      event.preventDefault();
      onLeave(event.key);
    } else roving.move(event);
  });
  const items = list.getVirtualItems();
  const last = items.at(-1)?.index ?? -1;
  useEffect(() => {
    if (last >= 0 && last >= rows.length - 1) onEnd?.();
  }, [last, rows.length, onEnd]);

  return (
    <div ref={scroller} className="article-list">
      <ul className="article-rows" aria-label={label} style={{ height: list.getTotalSize() }}>
        {items.map(({ key, index, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          const { article, group, passages } = row;
          return (
            <li
              key={key}
              ref={list.measureElement}
              data-index={index}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)` }}
            >
              {group !== null && <h2>{group}</h2>}
              <ArticleRow
                article={article}
                passages={passages}
                now={now}
                isCurrent={article.id === current}
                isStop={article.id === roving.stop}
                hands={rowHands}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** One object for all rows and all drawings, that always does what the latest drawing would. */
function useRowHands(hands: LibraryHands, roving: Roving, move: (event: KeyboardEvent) => void): RowHands {
  const latest = useRef({ hands, roving, move });
  useLayoutEffect(() => {
    latest.current = { hands, roving, move };
  });
  const [rowHands] = useState<RowHands>(() => ({
    open(article) {
      latest.current.roving.setStop(article.id);
      latest.current.hands.open(article);
    },
    move: (event) => latest.current.move(event),
    duplicate: (article) => latest.current.hands.duplicate(article),
    discard: (article) => latest.current.hands.discard(article),
  }));
  return rowHands;
}
