import { ImagePlus, Undo2 } from 'lucide-react';
import type { BlockType } from '#shared/article/index.ts';
import type { BlockChange } from '#shared/history/index.ts';
import { desk } from '../desk/index.ts';
import { Button } from '../ui/index.ts';
import { Compared } from './Compared.tsx';

interface ChangedBlockProps {
  block: BlockChange;
  /** Takes the version's state of this block back; absent where it has none, or another version is compared with. */
  onRestore: (() => void) | undefined;
}

const typeWords: Record<BlockType, string> = {
  paragraph: 'Paragraph',
  crosshead: 'Crosshead',
  blockQuote: 'Quote',
  pullQuote: 'Pull quote',
  list: 'List',
  figure: 'Picture',
  gallery: 'Gallery',
  factBox: 'Fact box',
  table: 'Table',
  related: 'Related',
  embed: 'Embed',
  divider: 'Divider',
};

/** One block of two articles, in the sheet's typography, with what was changed in it. */
export function ChangedBlock({ block, onRestore }: ChangedBlockProps) {
  const says = changeWords(block);
  const isChanged = says !== null;
  return (
    <div
      className={`history-block ${block.type}`}
      {...(isChanged && {
        'data-change': block.change,
        role: 'group',
        'aria-label': `${typeWords[block.type]}, ${says.toLowerCase()}`,
        tabIndex: -1,
      })}
    >
      {isChanged && <p className="history-says">{says}</p>}
      {block.type === 'divider' ? <hr /> : <Words block={block} />}
      {isChanged && onRestore !== undefined && (
        <Button small onPress={onRestore}>
          <Undo2 />
          Restore this block
        </Button>
      )}
    </div>
  );
}

function Words({ block }: { block: BlockChange }) {
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
        <Compared parts={block.text} />
      </p>
    </>
  );
}

function Thumb({ picture }: { picture: string | null }) {
  if (picture !== null) return <img src={desk.pictureAddress(picture, 'thumb')} alt="" />;
  return (
    <span className="history-frame">
      <ImagePlus aria-hidden="true" />
      Waits for its file
    </span>
  );
}

/** What happened to a block; null where nothing did. */
function changeWords({ change, moved, restyled }: BlockChange): string | null {
  if (change === 'added') return 'Added';
  if (change === 'removed') return 'Removed';
  const changed = change === 'changed' ? (restyled ? 'Style or settings changed' : 'Changed') : null;
  if (!moved) return changed;
  return changed === null ? 'Moved' : `Moved. ${changed}`;
}
