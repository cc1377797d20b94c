import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, type Ref, useImperativeHandle, useRef } from 'react';

/** How the owner of a windowed list moves it. */
export interface WindowedHandle {
  /** Scrolls so that an item is in sight. */
  show(index: number, align?: 'auto' | 'start' | 'center'): void;
}

interface Props<Item> {
  items: readonly Item[];
  /** A key that stays with an item. */
  keyOf(item: Item): string | number;
  /** A guess at an item's height in pixels, until it was measured. */
  guess(item: Item): number;
  render(item: Item, index: number): ReactNode;
  /** An item that stays in the document wherever the list is scrolled, so that it keeps the focus. */
  keep: number | null;
  className: string;
  itemClass(item: Item): string;
  role: 'list' | 'presentation';
  handle: Ref<WindowedHandle>;
}

/** A list of any length of which only what is in sight is in the document. Its element scrolls. */
export function Windowed<Item>({ items, keyOf, guess, render, keep, className, itemClass, role, handle }: Props<Item>) {
  const scroller = useRef<HTMLDivElement>(null);
  const list = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => sized(items[index]),
    getItemKey: (index) => keyed(items[index], index),
    overscan: 12,
    paddingStart: 8,
    paddingEnd: 40,
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      return keep === null || keep >= items.length || shown.includes(keep)
        ? shown
        : [...shown, keep].sort((a, b) => a - b);
    },
  });

  function sized(item: Item | undefined): number {
    return item === undefined ? 0 : guess(item);
  }

  function keyed(item: Item | undefined, index: number): string | number {
    return item === undefined ? index : keyOf(item);
  }

  useImperativeHandle(handle, () => ({ show: (index, align = 'auto') => list.scrollToIndex(index, { align }) }), [
    list,
  ]);

  const itemRole = role === 'list' ? 'listitem' : 'presentation';
  return (
    <div ref={scroller} className={className} tabIndex={-1}>
      <div role={role} className="windowed" style={{ height: list.getTotalSize() }}>
        {list.getVirtualItems().map(({ index, key, start }) => {
          const item = items[index];
          if (item === undefined) return null;
          return (
            <div
              key={key}
              ref={list.measureElement}
              data-index={index}
              role={itemRole}
              {...(role === 'list' ? { 'aria-setsize': items.length, 'aria-posinset': index + 1 } : {})}
              className={`windowed-item ${itemClass(item)}`}
              style={{ transform: `translateY(${start}px)` }}
            >
              {render(item, index)}
            </div>
          );
        })}
      </div>
    </div>
  );
}
