import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Summary } from '#shared/contract/index.ts';
import { ArticleRow } from './ArticleRow.tsx';
import { grouped } from './groups.ts';

interface ArticleListProps {
  articles: readonly Summary[];
  current: string | null;
  now: Date;
  onOpen: (id: string) => void;
  onDuplicate: (id: string) => void;
  onDiscard: (article: Summary) => void;
}

/** Guesses at heights in pixels, until a row was measured. */
const guess = { article: 95, group: 32 };
const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };

/** The articles, grouped by day. Only rows in sight are in the document, so that thousands cost what a few do. */
export function ArticleList({ articles, current, now, onOpen, onDuplicate, onDiscard }: ArticleListProps) {
  const rows = useMemo(() => grouped(articles, now), [articles, now]);
  const scroller = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState<string | null>(null);
  const wanted = useRef<string | null>(null);
  const stopId = [stop, current].find((id) => articles.some((article) => article.id === id)) ?? articles[0]?.id ?? null;
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => guess.article + (typeof rows[index]?.group === 'string' ? guess.group : 0),
    getItemKey: (index) => rows[index]?.article.id ?? index,
    overscan: 6,
    paddingEnd: 12,
  });

  function move(event: KeyboardEvent): void {
    const at = articles.findIndex((article) => article.id === stopId);
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? articles.length - 1 : at + (steps[event.key] ?? 0);
    if (!(event.key in steps) && event.key !== 'Home' && event.key !== 'End') return;
    const next = articles[Math.min(Math.max(to, 0), articles.length - 1)];
    event.preventDefault();
    if (next === undefined) return;
    wanted.current = next.id;
    setStop(next.id);
    list.scrollToIndex(articles.indexOf(next));
  }

  // A row far away comes into the document only after the list has scrolled there.
  useEffect(() => {
    if (wanted.current === null) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-article="${wanted.current}"]`);
    if (row === null || row === undefined) return;
    row.focus({ preventScroll: true });
    wanted.current = null;
  });

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
                isStop={article.id === stopId}
                onOpen={() => {
                  setStop(article.id);
                  onOpen(article.id);
                }}
                onMove={move}
                onDuplicate={() => onDuplicate(article.id)}
                onDiscard={() => onDiscard(article)}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
