import { ChevronLeft, ChevronRight, ImagePlus, List } from 'lucide-react';
import { FileTrigger } from 'react-aria-components';
import { say } from '#shared/messages/index.ts';
import { cutOf, pictureTypes, turnedSize } from '#shared/picture/index.ts';
import type { Placed } from '../credits/index.ts';
import { desk } from '../desk/index.ts';
import { Button, IconButton, sizeWords } from '../ui/index.ts';
import { useWanted } from './attention.ts';

interface Props {
  placed: Placed;
  all: readonly Placed[];
  /** Selects another picture; null goes back to the list of all. */
  onSelect(placed: Placed | null): void;
  /** Puts a file into the frame, or in the place of the picture that is there. */
  onFile(file: File): void;
}

/** Which picture it is: its look, its number, its file; the way to the next one; the way to put a file there. */
export function PictureHead({ placed: { figure, number, picture }, all, onSelect, onFile }: Props) {
  const choose = useWanted<HTMLButtonElement>('picture');
  return (
    <div className="inspector-picture">
      {picture === undefined ? (
        <div className="inspector-frame">
          <ImagePlus />
        </div>
      ) : (
        <img src={desk.pictureAddress(picture.hash, 'thumb', cutOf(picture, null))} alt="" {...turnedSize(picture)} />
      )}
      <div>
        <div className="inspector-number">
          <h2>{say('inspector.picture.of', { number, count: all.length })}</h2>
          <IconButton small label={say('inspector.pictures.all')} onPress={() => onSelect(null)}>
            <List />
          </IconButton>
          <IconButton
            small
            label={say('inspector.pictures.previous')}
            isDisabled={number === 1}
            onPress={() => onSelect(all[number - 2] ?? null)}
          >
            <ChevronLeft />
          </IconButton>
          <IconButton
            small
            label={say('inspector.pictures.next')}
            isDisabled={number === all.length}
            onPress={() => onSelect(all[number] ?? null)}
          >
            <ChevronRight />
          </IconButton>
        </div>
        {picture === undefined ? (
          <>
            <p>{waitingWords(figure.picture, figure.awaits)}</p>
            <FileTrigger
              acceptedFileTypes={Object.keys(pictureTypes)}
              onSelect={(files) => {
                const file = files?.[0];
                if (file !== undefined) onFile(file);
              }}
            >
              <Button small ref={choose}>
                {say('inspector.picture.choose')}
              </Button>
            </FileTrigger>
          </>
        ) : (
          <p>
            <bdi>{picture.fileName}</bdi>
            <br />
            {`${picture.width} × ${picture.height}, ${sizeWords(picture.bytes)}`}
          </p>
        )}
      </div>
    </div>
  );
}

function waitingWords(hash: string | null, awaits: string): string {
  if (hash !== null) return say('inspector.picture.gone');
  return awaits === '' ? say('inspector.picture.awaited') : say('inspector.picture.awaits', { name: awaits });
}
