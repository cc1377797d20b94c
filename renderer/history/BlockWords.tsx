import { ImagePlus } from 'lucide-react';
import type { BlockChange, Part } from '#shared/history/index.ts';
import { locale, say } from '#shared/messages/index.ts';
import { desk } from '../desk/index.ts';
import { Compared } from './Compared.tsx';

/** A block in the sheet's typography: its pictures, and its words with what went and came. */
export function BlockWords({ block, parts }: { block: BlockChange; parts: readonly Part[] }) {
  if (block.type === 'divider') return <hr />;
  return (
    <>
      {block.figures.length > 0 && (
        <div className="history-pictures">
          {block.figures.map(({ id, picture }) => (
            <Thumb key={id} picture={picture} />
          ))}
        </div>
      )}
      <p className="history-words">
        <Compared parts={parts} />
      </p>
    </>
  );
}

function Thumb({ picture }: { picture: string | null }) {
  if (picture !== null) return <img src={desk.pictureAddress(picture, 'thumb')} alt="" />;
  return (
    <span className="history-frame">
      <ImagePlus aria-hidden="true" />
      {say('history.block.waits')}
    </span>
  );
}

/** A changed block for a screen reader: “Paragraph, moved”. */
export function blockName({ type }: BlockChange, says: string): string {
  return say('history.block.changed', {
    block: say(`history.block.${type}`),
    change: says.toLocaleLowerCase(locale()),
  });
}
