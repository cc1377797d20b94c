import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { type Device, screensFor } from './devices.ts';
import { type Appearance, Frame } from './Frame.tsx';
import type { ShownPage } from './usePage.ts';

interface Props {
  page: ShownPage;
  device: Device;
  appearance: Appearance;
}

/** The page on its screens, as large as there is room for. */
export function Stage({ page, device, appearance }: Props) {
  const stage = useRef<HTMLDivElement>(null);
  const room = useRoomOf(stage);
  const { slug } = page.article.head;
  return (
    <div ref={stage} className="preview-stage" tabIndex={-1}>
      {room !== null &&
        screensFor(device, room).map(({ kind, caption, width, height, rim, scale }) => (
          <figure key={kind} className={`preview-device ${kind}`}>
            <div className="preview-shell" style={{ padding: rim }}>
              {kind === 'desktop' && <div className="preview-chrome">{`${slug}.html`}</div>}
              <Frame
                page={page}
                title={caption}
                // Paper is white.
                appearance={kind === 'print' ? 'light' : appearance}
                width={width}
                height={height}
                scale={scale}
              />
            </div>
            <figcaption>{caption}</figcaption>
          </figure>
        ))}
    </div>
  );
}

/** How many pixels an element has, followed; null until it is on screen. */
export function useRoomOf(element: RefObject<HTMLElement | null>): { width: number; height: number } | null {
  const [room, setRoom] = useState<{ width: number; height: number } | null>(null);
  useLayoutEffect(() => {
    if (element.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setRoom({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return room;
}
