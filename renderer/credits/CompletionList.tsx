import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Completion } from './complete.ts';

interface Props {
  id: string;
  label: string;
  input: RefObject<HTMLInputElement | null>;
  found: readonly Completion[];
  active: number | null;
  onTake(value: string): void;
  onClose(): void;
}

/** How high the list may be, in pixels; with less room under the field it stands above it. */
const highest = 320;

/** The list under a field that completes. It lies over whatever scrolls, and closes when that is scrolled. */
export function CompletionList({ id, label, input, found, active, onTake, onClose }: Props) {
  const [place, setPlace] = useState<{ left: number; minWidth: number; top?: number; bottom?: number } | null>(null);

  useLayoutEffect(() => {
    const box = input.current?.getBoundingClientRect();
    if (box === undefined) return;
    const isBelow = box.bottom + highest < innerHeight || box.top < innerHeight / 2;
    const side = isBelow ? { top: box.bottom + 2 } : { bottom: innerHeight - box.top + 2 };
    setPlace({ left: box.left, minWidth: box.width, ...side });
  }, [input]);

  useLayoutEffect(() => {
    const scrolled = (event: Event) => {
      const { target } = event;
      const isAround = target instanceof Node && target !== input.current && target.contains(input.current);
      if (isAround) onClose();
    };
    addEventListener('scroll', scrolled, true);
    return () => removeEventListener('scroll', scrolled, true);
  }, [input, onClose]);

  return (
    <div
      id={id}
      role="listbox"
      aria-label={label}
      className="popover credit-completions"
      style={place ?? { opacity: 0 }}
    >
      {found.map(({ value, note }, at) => (
        <div
          key={value}
          id={`${id}-${at}`}
          role="option"
          aria-selected={at === active}
          tabIndex={-1}
          onPointerDown={(event) => {
            event.preventDefault();
            onTake(value);
          }}
        >
          <span>{value}</span>
          <small>{note}</small>
        </div>
      ))}
    </div>
  );
}
