import { Undo2 } from 'lucide-react';
import type { BlockChange } from '#shared/history/index.ts';
import { say } from '#shared/messages/index.ts';
import { Button } from '../ui/index.ts';
import { BlockWords, blockName } from './BlockWords.tsx';

interface ChangedBlockProps {
  block: BlockChange;
  /** Takes the version's state of this block back; absent where it has none, or another version is compared with. */
  onRestore: (() => void) | undefined;
}

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
        'aria-label': blockName(block, says),
        tabIndex: -1,
      })}
    >
      {isChanged && <p className="history-says">{says}</p>}
      <BlockWords block={block} parts={block.text} />
      {isChanged && onRestore !== undefined && (
        <Button small onPress={onRestore}>
          <Undo2 />
          {say('history.restore.block')}
        </Button>
      )}
    </div>
  );
}

/** What happened to a block; null where nothing did. */
function changeWords({ change, moved, restyled }: BlockChange): string | null {
  if (change === 'added' || change === 'removed') return say(`history.change.${change}`);
  if (change === 'same') return moved ? say('history.change.moved') : null;
  if (moved) return say(restyled ? 'history.change.movedAndRestyled' : 'history.change.movedAndChanged');
  return say(restyled ? 'history.change.restyled' : 'history.change.changed');
}
