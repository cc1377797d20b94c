import type { RefObject } from 'react';
import { say } from '#shared/messages/index.ts';
import type { Point } from '#shared/picture/index.ts';
import { arrowStep } from './arrows.ts';
import { followPointer } from './drag.ts';
import { pointMoved } from './geometry.ts';

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
      style={{ left: `${Math.round(at.x * 100)}%`, top: `${Math.round(at.y * 100)}%` }}
      aria-label={focus === null ? say('shape.focus.unset') : say('shape.focus.at', { across: at.x, down: at.y })}
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
