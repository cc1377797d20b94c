import { useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Summary } from '#shared/contract/index.ts';
import { ArticleRow, type RowHands } from './ArticleRow.tsx';
import { grouped } from './groups.ts';
import type { LibraryHands } from './hands.ts';
import { type Roving, useRoving } from './useRoving.ts';

interface ArticleListProps {
  articles: readonly Summary[];
  current: string | null;
  now: Date;
  hands: LibraryHands;
}

/** Guesses at heights in pixels, until a row was measured. */
const guess = { article: 95, group: 32 };

/** The articles, grouped by day. Only rows in sight are in the document, so that thousands cost what a few do. */
export function ArticleList({ articles, current, now, hands }: ArticleListProps) {
  const rows = useMemo(() => grouped(articles, now), [articles, now]);
  const scroller = useRef<HTMLDivElement>(null);
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => guess.article + (typeof rows[index]?.group === 'string' ? guess.group : 0),
    getItemKey: (index) => rows[index]?.article.id ?? index,
    overscan: 6,
    paddingEnd: 12,
  });
  const roving = useRoving(scroller, articles, current, (index) => list.scrollToIndex(index));
  const rowHands = useRowHands(hands, roving);

  return (
    <div ref={scroller} className="article-list">
      <ul className="article-rows" style={{ height: list.getTotalSize() }}>
        {list.getVirtualItems().map(({ key, index, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          const { article, group } = row;
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
function useRowHands(hands: LibraryHands, roving: Roving): RowHands {
  const latest = useRef({ hands, roving });
  useLayoutEffect(() => {
    latest.current = { hands, roving };
  });
  const [rowHands] = useState<RowHands>(() => ({
    open(article) {
      latest.current.roving.setStop(article.id);
      latest.current.hands.open(article);
    },
    move: (event) => latest.current.roving.move(event),
    duplicate: (article) => latest.current.hands.duplicate(article),
    discard: (article) => latest.current.hands.discard(article),
  }));
  return rowHands;
}
