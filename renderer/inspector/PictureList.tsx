import { ImagePlus, OctagonAlert } from 'lucide-react';
import { GridList, GridListItem } from 'react-aria-components';
import { plain } from '#shared/article/index.ts';
import { commands } from '#shared/commands/index.ts';
import { say } from '#shared/messages/index.ts';
import { cutOf } from '#shared/picture/index.ts';
import type { Placed } from '../credits/index.ts';
import { desk } from '../desk/index.ts';
import { keyWords } from '../ui/index.ts';

interface Props {
  all: readonly Placed[];
  onSelect(placed: Placed): void;
}

/** Every picture of the article with its credit. Arrow keys walk it, Enter opens one. */
export function PictureList({ all, onSelect }: Props) {
  if (all.length === 0) {
    const keys = keyWords(commands['insert.picture'].keys);
    return <p className="inspector-empty">{say('inspector.pictures.none', { keys })}</p>;
  }
  return (
    <GridList
      aria-label={say('inspector.pictures')}
      className="inspector-pictures"
      items={all.map((placed) => ({ id: placed.figure.id, placed }))}
      dependencies={[all]}
      onAction={(id) => {
        const chosen = all.find((placed) => placed.figure.id === id);
        if (chosen !== undefined) onSelect(chosen);
      }}
    >
      {({ id, placed }) => (
        <GridListItem id={id} textValue={title(placed)} className="inspector-picture-row">
          {placed.picture === undefined ? (
            <span className="inspector-frame">
              <ImagePlus />
            </span>
          ) : (
            <img
              src={desk.pictureAddress(placed.picture.hash, 'thumb', cutOf(placed.picture, null))}
              alt=""
              loading="lazy"
            />
          )}
          <span className="inspector-picture-words">
            <strong>{title(placed)}</strong>
            <span>{plain(placed.figure.caption)}</span>
            {placed.credit === '' ? (
              <span className="inspector-no-credit">
                <OctagonAlert />
                {say('inspector.picture.uncredited')}
              </span>
            ) : (
              <span>{placed.credit}</span>
            )}
          </span>
        </GridListItem>
      )}
    </GridList>
  );
}

function title({ number, picture }: Placed): string {
  return say(picture === undefined ? 'inspector.picture.waiting' : 'inspector.picture', { number });
}
