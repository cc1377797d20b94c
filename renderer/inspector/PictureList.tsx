import { ImagePlus, OctagonAlert } from 'lucide-react';
import { GridList, GridListItem } from 'react-aria-components';
import { plain } from '#shared/article/index.ts';
import { commands } from '#shared/commands/index.ts';
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
    return <p className="inspector-empty">{`No pictures yet. Drop one on the galley, or press ${keys}.`}</p>;
  }
  return (
    <GridList
      aria-label="Pictures of this article"
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
                Credit missing
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
  return picture === undefined ? `Picture ${number}, waiting` : `Picture ${number}`;
}
