import { Undo2 } from 'lucide-react';
import type { Difference, Version } from '#shared/history/index.ts';
import { Button } from '../ui/index.ts';
import { ChangedBlock } from './ChangedBlock.tsx';
import { ChangedHead } from './ChangedHead.tsx';
import type { Against } from './store.ts';
import { changeWords, momentWords, versionWords } from './words.ts';

interface SheetProps {
  version: Version;
  /** The version before it, if there is one. */
  earlier: Version | undefined;
  against: Against;
  difference: Difference | null;
  now: Date;
  /** Takes the version back, whole (null) or by block. */
  onRestore: (blocks: string[] | null) => void;
}

/** What was changed between a version and the article as it is, or the version before. */
export function Sheet({ version, earlier, against, difference, now, onRestore }: SheetProps) {
  const when = momentWords(version.at, now);
  const isFirst = against === 'before' && earlier === undefined;
  const since = against === 'now' ? `Since ${when}` : `From ${momentWords((earlier ?? version).at, now)} to ${when}`;
  return (
    <article className="history-sheet" aria-labelledby="history-version">
      <header>
        <div>
          <h1 id="history-version">{versionWords(version)}</h1>
          <p role="status">
            {isFirst
              ? 'This is the first version: there is none before it.'
              : difference === null
                ? 'Comparing…'
                : `${since}: ${sentence(difference)}`}
          </p>
        </div>
        <Button kind="key" onPress={() => onRestore(null)}>
          <Undo2 />
          Restore this version
        </Button>
      </header>
      {difference !== null && (
        <>
          <ChangedHead head={difference.head} credits={difference.credits} />
          <div className="history-copy">
            {difference.blocks.map((block) => (
              <ChangedBlock
                key={`${block.change} ${block.id}`}
                block={block}
                onRestore={against === 'now' && block.change !== 'added' ? () => onRestore([block.id]) : undefined}
              />
            ))}
          </div>
        </>
      )}
    </article>
  );
}

/** What was changed, counted. */
function sentence(difference: Difference): string {
  const { head, credits, blocks, added, removed } = difference;
  const moved = blocks.filter((block) => block.moved).length;
  const touched = blocks.filter((block) => block.change !== 'same').length;
  if (head.length + credits.length + moved + touched === 0) return 'nothing is different.';
  const parts = [
    added + removed === 0 ? '' : `${changeWords({ added, removed })} words`,
    counted(touched, 'block changed', 'blocks changed'),
    counted(moved, 'block moved', 'blocks moved'),
    counted(head.length, 'field changed', 'fields changed'),
    counted(credits.length, 'credit changed', 'credits changed'),
  ];
  return `${parts.filter((part) => part !== '').join(', ')}.`;
}

function counted(count: number, one: string, more: string): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : more}`;
}
