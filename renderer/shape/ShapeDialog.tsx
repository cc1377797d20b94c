import { RotateCcw, RotateCw } from 'lucide-react';
import { useRef, useState } from 'react';
import { say } from '#shared/messages/index.ts';
import {
  type Area,
  areaAround,
  type CropName,
  cropNames,
  cutOf,
  type Picture,
  type Shape,
  turnedOnce,
  turnedSize,
  unshaped,
} from '#shared/picture/index.ts';
import { desk } from '../desk/index.ts';
import type { GalleyHandle } from '../galley/index.ts';
import { Button, Dialog, Segmented, Switch } from '../ui/index.ts';
import { CropFrame } from './CropFrame.tsx';
import { followPointer } from './drag.ts';
import { FocusMark } from './FocusMark.tsx';
import { pointMoved } from './geometry.ts';
import { Layouts } from './Layouts.tsx';
import { useUndoKeys } from './undo-keys.ts';

interface Props {
  picture: Picture;
  galley: GalleyHandle;
  onClose(): void;
}

type Tool = 'focus' | CropName;

const tools = [
  { value: 'focus', label: say('shape.focus') },
  ...cropNames.map((crop) => ({ value: crop, label: say(`shape.crop.${crop}`) })),
] as const satisfies readonly { value: Tool; label: string }[];

const middle = { x: 0.5, y: 0.5 };

/** Turns and crops a picture. What is done holds at once, is undone by the article's Undo, and never touches the file. */
export function ShapeDialog({ picture, galley, onClose }: Props) {
  const [tool, setTool] = useState<Tool>('focus');
  const [draft, setDraft] = useState<Shape | null>(null);
  const dragged = useRef<Shape | null>(null);
  const stage = useRef<HTMLDivElement>(null);
  useUndoKeys(galley);
  const shape = draft ?? picture.shape;
  const size = turnedSize({ ...picture, shape });
  const address = desk.pictureAddress(picture.hash, 'screen', cutOf({ ...picture, shape }, null));

  const put = (next: Shape) => galley.shapePicture(picture.hash, next);
  const drag = (next: Shape) => {
    dragged.current = next;
    setDraft(next);
  };
  const drop = () => {
    if (dragged.current !== null) put(dragged.current);
    dragged.current = null;
    setDraft(null);
  };
  const withCrop = (crop: CropName, area: Area): Shape => ({ ...shape, crops: { ...shape.crops, [crop]: area } });
  const withoutCrop = (crop: CropName): Shape => {
    const { [crop]: _, ...crops } = shape.crops;
    return { ...shape, crops };
  };
  const turn = (times: number) => {
    let next = shape;
    for (let done = 0; done < times; done++) next = turnedOnce(next, turnedSize({ ...picture, shape: next }));
    put(next);
  };

  const area = tool === 'focus' ? undefined : shape.crops[tool];
  return (
    <Dialog
      title={say('shape.name')}
      isOpen
      onClose={onClose}
      width="wide"
      actions={
        <>
          <Button onPress={() => put(unshaped)}>{say('shape.unshape')}</Button>
          <Button kind="key" onPress={onClose}>
            {say('shape.done')}
          </Button>
        </>
      }
    >
      <div className="shape">
        <div className="shape-tools">
          <Segmented label={say('shape.tool')} hideLabel value={tool} options={tools} onChange={setTool} />
          <Button onPress={() => turn(3)}>
            <RotateCcw /> {say('shape.turn.left')}
          </Button>
          <Button onPress={() => turn(1)}>
            <RotateCw /> {say('shape.turn.right')}
          </Button>
        </div>
        <div className="shape-sides">
          <div className="shape-table">
            <div
              ref={stage}
              className="shape-stage"
              style={{ aspectRatio: size.width / size.height, maxWidth: `calc(44vh * ${size.width / size.height})` }}
              onPointerDown={(event) => {
                if (tool !== 'focus') return;
                const to = (at: { x: number; y: number }) => drag({ ...shape, focus: pointMoved(at, { x: 0, y: 0 }) });
                followPointer(event, stage.current, to, drop);
                const edges = event.currentTarget.getBoundingClientRect();
                to({ x: (event.clientX - edges.left) / edges.width, y: (event.clientY - edges.top) / edges.height });
              }}
            >
              <img src={address} alt="" draggable={false} />
              {tool === 'focus' ? (
                <FocusMark
                  focus={shape.focus}
                  stage={stage}
                  onDrag={(focus) => drag({ ...shape, focus })}
                  onPut={(focus) => put({ ...shape, focus })}
                  onDrop={drop}
                />
              ) : (
                area !== undefined && (
                  <CropFrame
                    crop={tool}
                    area={area}
                    size={size}
                    stage={stage}
                    onDrag={(next) => drag(withCrop(tool, next))}
                    onPut={(next) => put(withCrop(tool, next))}
                    onDrop={drop}
                  />
                )
              )}
            </div>
          </div>
          <Layouts picture={{ ...picture, shape }} address={address} />
        </div>
        {tool === 'focus' ? (
          <p className="shape-says">
            {say('shape.focus.what')}{' '}
            {shape.focus !== null && (
              <Button small onPress={() => put({ ...shape, focus: null })}>
                {say('shape.focus.none')}
              </Button>
            )}
          </p>
        ) : (
          <div className="shape-says">
            <Switch
              isSelected={area !== undefined}
              onChange={(on) =>
                put(on ? withCrop(tool, areaAround(size, tool, shape.focus ?? middle)) : withoutCrop(tool))
              }
            >
              {say(`shape.crop.of.${tool}`)}
            </Switch>
            <span>{say('shape.crop.where', { place: say(`shape.crop.where.${tool}`) })}</span>
          </div>
        )}
      </div>
    </Dialog>
  );
}
