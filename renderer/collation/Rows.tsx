import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Article } from '#shared/article/index.ts';
import type { BlockChange } from '#shared/history/index.ts';
import { say } from '#shared/messages/index.ts';
import { BlockWords, blockName } from '../history/index.ts';
import { Button } from '../ui/index.ts';
import { sideOf } from './stretches.ts';
import { canTake } from './take-part.ts';

interface RowProps {
  /** What it is and how it differs, for a screen reader and above the two. */
  name: string;
  mine: ReactNode;
  theirs: ReactNode;
  /** Takes theirs into mine; absent where it cannot be taken alone. */
  onTake: (() => void) | undefined;
}

/** One place that differs: mine at the left, theirs at the right, and the way to take theirs. */
export function Row({ name, mine, theirs, onTake }: RowProps) {
  return (
    <fieldset className="collation-row" aria-label={name} data-change="changed" tabIndex={-1}>
      <div className="collation-mine">{mine}</div>
      <div className="collation-theirs">
        {theirs}
        {onTake !== undefined && (
          <Button small aria-label={say('collation.use.for', { name })} onPress={onTake}>
            <ArrowLeft />
            {say('collation.use')}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

/** A block that differs. */
export function BlockRow({ block, theirs, onTake }: { block: BlockChange; theirs: Article; onTake: () => void }) {
  const says = saysOf(block);
  const side = (which: 'mine' | 'theirs') => (
    <div className={`history-block ${block.type}`}>
      <p className="history-says">{says[which]}</p>
      {!isMissing(block, which) && <BlockWords block={block} parts={sideOf(block.text, which)} />}
    </div>
  );
  return (
    <Row
      name={blockName(block, says.name)}
      mine={side('mine')}
      theirs={side('theirs')}
      onTake={canTake(theirs, block) ? onTake : undefined}
    />
  );
}

/** Blocks both have alike, folded into a line that can be opened. */
export function SameBlocks({ blocks }: { blocks: readonly BlockChange[] }) {
  return (
    <details className="collation-same">
      <summary>{say('collation.blocks.same', { count: blocks.length })}</summary>
      {blocks.map((block) => (
        <div key={block.id} className={`history-block ${block.type}`}>
          <BlockWords block={block} parts={block.text} />
        </div>
      ))}
    </details>
  );
}

function isMissing({ change }: BlockChange, side: 'mine' | 'theirs'): boolean {
  return change === (side === 'mine' ? 'removed' : 'added');
}

/** What is said above each side of a block, and of the whole row. */
function saysOf({ change, moved, restyled }: BlockChange): { mine: string; theirs: string; name: string } {
  if (change === 'added') {
    const mine = say('collation.block.onlyMine');
    return { mine, theirs: say('collation.block.notTheirs'), name: mine };
  }
  if (change === 'removed') {
    const theirs = say('collation.block.onlyTheirs');
    return { mine: say('collation.block.notMine'), theirs, name: theirs };
  }
  const says = differs(change === 'changed', moved, restyled);
  return { mine: says, theirs: says, name: says };
}

/** How a block differs that both have. */
function differs(changed: boolean, moved: boolean, restyled: boolean): string {
  if (!changed) return moved ? say('collation.block.moved') : '';
  if (moved) return say(restyled ? 'collation.block.movedStyle' : 'collation.block.movedWords');
  return say(restyled ? 'collation.block.style' : 'collation.block.words');
}
