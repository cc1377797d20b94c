import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { direction } from '#shared/messages/index.ts';

interface EdgeProps {
  /** What it makes wider or narrower: `Width of the Library`. */
  label: string;
  /** On which side of it that panel stands, where one reads from left to right. */
  side: 'left' | 'right';
  /** The panel's width now, in pixels, and the limits of it. */
  width: number;
  least: number;
  most: number;
  /** A new width while dragging; `settled` when it is to be remembered. Null goes back to the width as drawn. */
  onWidth: (width: number | null, settled: boolean) => void;
  onHide: () => void;
}

const step = 16;

/** The edge between two zones: drag it, or focus it and use the arrows. Enter hides the panel, a double click resets it. */
export function Edge({ label, side, width, least, most, onWidth, onHide }: EdgeProps) {
  const start = useRef<{ x: number; width: number } | null>(null);
  const grows = (side === 'left') === (direction() === 'ltr') ? 1 : -1;
  const within = (wish: number) => Math.round(Math.min(most, Math.max(least, wish)));

  function pressed(event: KeyboardEvent): void {
    const wish: Record<string, number> = {
      ArrowLeft: width - grows * step,
      ArrowRight: width + grows * step,
      Home: least,
      End: most,
    };
    const to = wish[event.key];
    if (event.key === 'Enter') onHide();
    else if (to !== undefined) onWidth(within(to), true);
    else return;
    event.preventDefault();
  }

  function dragged(event: PointerEvent, settled: boolean): void {
    if (start.current === null) return;
    const to = within(start.current.width + grows * (event.clientX - start.current.x));
    if (settled) start.current = null;
    onWidth(to, settled);
  }

  return (
    <hr
      className={`edge ${side}`}
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={Math.round(width)}
      aria-valuemin={least}
      aria-valuemax={most}
      tabIndex={0}
      onKeyDown={pressed}
      onDoubleClick={() => onWidth(null, true)}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { x: event.clientX, width };
      }}
      onPointerMove={(event) => dragged(event, false)}
      onPointerUp={(event) => dragged(event, true)}
    />
  );
}
