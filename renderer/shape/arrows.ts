import type { KeyboardEvent } from 'react';
import type { Point } from '#shared/picture/index.ts';

const ways: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** How far an arrow key moves something, in shares of the picture: one in a hundred, with Shift ten; null for another key. */
export function arrowStep({ key, shiftKey }: KeyboardEvent): Point | null {
  const way = Object.hasOwn(ways, key) ? ways[key] : undefined;
  if (way === undefined) return null;
  const far = shiftKey ? 0.1 : 0.01;
  return { x: way.x * far, y: way.y * far };
}
