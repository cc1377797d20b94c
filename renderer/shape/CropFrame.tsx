import type { KeyboardEvent, RefObject } from 'react';
import { say } from '#shared/messages/index.ts';
import { type Area, type CropName, type Point, type Size, scaleOf } from '#shared/picture/index.ts';
import { arrowStep } from './arrows.ts';
import { followPointer } from './drag.ts';
import { cropDrawn, cropMoved, cropScaled } from './geometry.ts';

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

const corners = [
  ['top', 'left'],
  ['top', 'right'],
  ['bottom', 'left'],
  ['bottom', 'right'],
] as const;

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
        aria-label={say('shape.crop.at', {
          crop: say(`shape.crop.of.${crop}`),
          size: scaleOf(size, crop, area),
          left: area.left,
          top: area.top,
        })}
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
          key={corner.join()}
          aria-hidden="true"
          className={`shape-handle ${corner.join(' ')}`}
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
function opposite({ left, top, width, height }: Area, [side, end]: (typeof corners)[number]): Point {
  return { x: end === 'left' ? left + width : left, y: side === 'top' ? top + height : top };
}
