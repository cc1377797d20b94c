import type { RefObject } from 'react';
import type { Point } from '#shared/picture/index.ts';
import { arrowStep } from './arrows.ts';
import { followPointer } from './drag.ts';
import { pointMoved } from './geometry.ts';
import { percent } from './words.ts';

interface Props {
  focus: Point | null;
  stage: RefObject<HTMLElement | null>;
  /** Told while it is dragged. */
  onDrag(focus: Point): void;
  /** Told where it was put. */
  onPut(focus: Point): void;
  /** Told that a drag is over. */
  onDrop(): void;
}

const middle: Point = { x: 0.5, y: 0.5 };

/** The focal point on the picture: dragged, or moved by the arrow keys; one that nobody set waits in the middle. */
export function FocusMark({ focus, stage, onDrag, onPut, onDrop }: Props) {
  const at = focus ?? middle;
  return (
    <button
      type="button"
      className={`shape-focus${focus === null ? ' unset' : ''}`}
      style={{ left: percent(at.x), top: percent(at.y) }}
      aria-label={
        focus === null
          ? 'Focal point, not set. Arrow keys set it.'
          : `Focal point, ${percent(at.x)} across, ${percent(at.y)} down. Arrow keys move it.`
      }
      onPointerDown={(event) =>
        followPointer(event, stage.current, (to) => onDrag(pointMoved(to, { x: 0, y: 0 })), onDrop)
      }
      onKeyDown={(event) => {
        const step = arrowStep(event);
        if (step === null) return;
        event.preventDefault();
        onPut(pointMoved(at, step));
      }}
    />
  );
}
