import type { PointerEvent } from 'react';
import type { Point } from '#shared/picture/index.ts';

/**
 * Follows the pointer from where it was pressed until it is let go.
 * @param within the element whose shares the points are told in
 * @param moved told where the pointer is, and where it was pressed
 * @param done told when it is let go
 */
export function followPointer(
  event: PointerEvent<HTMLElement>,
  within: HTMLElement | null,
  moved: (at: Point, from: Point) => void,
  done: () => void,
): void {
  if (event.button !== 0 || within === null) return;
  event.stopPropagation();
  const { currentTarget: target, pointerId } = event;
  const edges = within.getBoundingClientRect();
  const point = ({ clientX, clientY }: { clientX: number; clientY: number }): Point => ({
    x: (clientX - edges.left) / edges.width,
    y: (clientY - edges.top) / edges.height,
  });
  const from = point(event);
  const follow = (move: globalThis.PointerEvent) => moved(point(move), from);
  const end = () => {
    target.removeEventListener('pointermove', follow);
    target.removeEventListener('lostpointercapture', end);
    done();
  };
  target.setPointerCapture(pointerId);
  target.addEventListener('pointermove', follow);
  target.addEventListener('lostpointercapture', end);
}
