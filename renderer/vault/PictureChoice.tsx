import { type ReactNode, useState } from 'react';
import { say } from '#shared/messages/index.ts';
import { type Picture, pictureCredit } from '#shared/picture/index.ts';
import { useCreditStyle } from '../credits/index.ts';
import { useNow } from '../library/index.ts';
import { Button, Checkbox, sizeWords, whenWords } from '../ui/index.ts';
import { Thumb } from './Thumb.tsx';

interface PictureChoiceProps {
  pictures: readonly Picture[];
  icon: ReactNode;
  onChosen: (hashes: string[]) => void;
}

/** Pictures to choose from, all chosen to begin with. */
export function PictureChoice({ pictures, icon, onChosen }: PictureChoiceProps) {
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const now = useNow();
  const style = useCreditStyle();
  const chosen = pictures.filter(({ hash }) => !kept.has(hash));
  const size = sizeWords(chosen.reduce((sum, { bytes }) => sum + bytes, 0));
  function choose(hash: string, isChosen: boolean): void {
    const next = new Set(kept);
    if (isChosen) next.delete(hash);
    else next.add(hash);
    setKept(next);
  }
  return (
    <>
      <ul aria-label={say('vault.unused')}>
        {pictures.map((picture) => (
          <li key={picture.hash} className="with-thumb">
            <Thumb hash={picture.hash} />
            <div>
              <Checkbox isSelected={!kept.has(picture.hash)} onChange={(isChosen) => choose(picture.hash, isChosen)}>
                <span className="picture-name">{picture.fileName}</span>
              </Checkbox>
              <p className="article-facts">
                <span>{sizeWords(picture.bytes)}</span>
                <span>{pictureCredit(picture, style) || say('vault.unused.noCredit')}</span>
                <span>{say('vault.unused.added', { when: whenWords(new Date(picture.added), now) })}</span>
              </p>
            </div>
          </li>
        ))}
      </ul>
      <div className="unused-foot">
        <p role="status">
          {chosen.length === 0
            ? say('vault.unused.noneChosen')
            : say('vault.unused.chosen', { count: chosen.length, size })}
        </p>
        <Button kind="key" isDisabled={chosen.length === 0} onPress={() => onChosen(chosen.map(({ hash }) => hash))}>
          {icon}
          {say('vault.unused.move')}
        </Button>
      </div>
    </>
  );
}
