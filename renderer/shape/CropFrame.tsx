import type { KeyboardEvent, RefObject } from 'react';
import { type Area, type CropName, type Point, type Size, scaleOf } from '#shared/picture/index.ts';
import { arrowStep } from './arrows.ts';
import { followPointer } from './drag.ts';
import { cropDrawn, cropMoved, cropScaled } from './geometry.ts';
import { cropWords, percent } from './words.ts';

interface Props {
  crop: CropName;
  area: Area;
  /** The picture's size, as turned. */
  size: Size;
  stage: RefObject<HTMLElement | null>;
  /** Told while it is dragged. */
  onDrag(area: Area): void;
  /** Told where it was put. */
  onPut(area: Area): void;
  /** Told that a drag is over. */
  onDrop(): void;
}

const corners = ['top left', 'top right', 'bottom left', 'bottom right'] as const;

/** What a crop keeps of the picture, with the rest in shade: moved as a whole, drawn by its corners, and both by keys. */
export function CropFrame({ crop, area, size, stage, onDrag, onPut, onDrop }: Props) {
  function press(event: KeyboardEvent): void {
    const step = arrowStep(event);
    const grows = { '+': 0.02, '=': 0.02, '-': -0.02 }[event.key];
    if (step === null && grows === undefined) return;
    event.preventDefault();
    onPut(step === null ? cropScaled(size, crop, area, grows ?? 0) : cropMoved(area, step));
  }

  return (
    <div
      className="shape-crop"
      style={{
        left: `${area.left * 100}%`,
        top: `${area.top * 100}%`,
        width: `${area.width * 100}%`,
        height: `${area.height * 100}%`,
      }}
    >
      <button
        type="button"
        className="shape-crop-body"
        aria-label={`${cropWords[crop]} crop, ${percent(scaleOf(size, crop, area))} of the largest, ${percent(area.left)} from the left, ${percent(area.top)} from the top. Arrow keys move it, plus and minus size it.`}
        onKeyDown={press}
        onPointerDown={(event) =>
          followPointer(
            event,
            stage.current,
            (at, from) => onDrag(cropMoved(area, { x: at.x - from.x, y: at.y - from.y })),
            onDrop,
          )
        }
      />
      {corners.map((corner) => (
        <span
          key={corner}
          aria-hidden="true"
          className={`shape-handle ${corner}`}
          onPointerDown={(event) =>
            followPointer(
              event,
              stage.current,
              (at) => onDrag(cropDrawn(size, crop, opposite(area, corner), at)),
              onDrop,
            )
          }
        />
      ))}
    </div>
  );
}

/** The corner that stays while another is dragged. */
function opposite({ left, top, width, height }: Area, corner: (typeof corners)[number]): Point {
  return { x: corner.endsWith('left') ? left + width : left, y: corner.startsWith('top') ? top + height : top };
}
