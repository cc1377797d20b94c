import { type KeyboardEvent, type Ref, useRef } from 'react';
import type { Became } from '#shared/contract/index.ts';
import { say } from '#shared/messages/index.ts';
import { placeOf } from './places.ts';
import type { Row } from './rows.ts';
import { rowKey, SourceLine } from './SourceLine.tsx';
import { Windowed, type WindowedHandle } from './Windowed.tsx';

interface Props {
  rows: readonly Row[];
  /** The line the keyboard stands on. */
  current: number | null;
  /** Whether a place of the article is the one pointed at. */
  isLit(place: string | null): boolean;
  handle: Ref<WindowedHandle>;
  onCurrent(line: number): void;
  /** Moves the keyboard to a line. */
  onGo(line: number): void;
  onPoint(place: string | null): void;
  onDecide(line: number, became: Became): void;
}

/** Every line of the source that is not blank. Arrow keys walk it, Enter opens what a line can be. */
export function SourceLines({ rows, current, isLit, handle, onCurrent, onGo, onPoint, onDecide }: Props) {
  const pane = useRef<HTMLElement>(null);
  const at = rows.findIndex((row) => row.line.line === current);
  const stop = at < 0 ? rows[0]?.line.line : current;

  function walk(event: KeyboardEvent): void {
    // Menus are portals: their keys bubble through here in React, and are theirs.
    if (!(event.target instanceof Element) || !pane.current?.contains(event.target)) return;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const to = destination(event.key, at, rows.length);
    const row = to === null ? undefined : rows[to];
    if (row === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onGo(row.line.line);
  }

  return (
    <section
      ref={pane}
      className="importing-source"
      aria-label={say('importing.source.lines')}
      onKeyDownCapture={walk}
      onFocus={(event) => {
        const line = event.target.closest('[data-line]')?.getAttribute('data-line');
        if (line !== null && line !== undefined) onCurrent(Number(line));
      }}
    >
      <Windowed
        items={rows}
        keyOf={(row) => row.line.line}
        guess={({ line, question, gap }) =>
          26 + 19 * Math.floor(line.text.length / 80) + (question === undefined ? 0 : 68) + 9 * gap
        }
        keep={at < 0 ? null : at}
        className="importing-scroller"
        itemClass={(row) => `importing-row${isLit(placeOf(row.line)) ? ' is-lit' : ''}`}
        role="list"
        handle={handle}
        render={(row) => (
          <div
            className="importing-line"
            data-line={row.line.line}
            data-key={rowKey(row)}
            data-gap={row.gap}
            data-left-out={row.line.became === 'furniture'}
            onPointerEnter={() => onPoint(placeOf(row.line))}
            onPointerLeave={() => onPoint(null)}
          >
            <SourceLine row={row} current={row.line.line === stop} onDecide={onDecide} />
          </div>
        )}
      />
    </section>
  );
}

function destination(key: string, at: number, length: number): number | null {
  if (key === 'ArrowDown') return Math.min(at + 1, length - 1);
  if (key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'PageDown') return Math.min(at + 12, length - 1);
  if (key === 'PageUp') return Math.max(at - 12, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? length - 1 : null;
}
