import { Undo2 } from 'lucide-react';
import type { Difference, Version } from '#shared/history/index.ts';
import { type MessageKey, say } from '#shared/messages/index.ts';
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
  const words = (changes: string): string =>
    against === 'now'
      ? say('history.sheet.since', { moment: when, changes })
      : say('history.sheet.between', { from: momentWords((earlier ?? version).at, now), moment: when, changes });
  return (
    <article className="history-sheet" aria-labelledby="history-version">
      <header>
        <div>
          <h1 id="history-version">{versionWords(version)}</h1>
          <p role="status">
            {isFirst
              ? say('history.sheet.first')
              : difference === null
                ? say('history.sheet.comparing')
                : words(changed(difference))}
          </p>
        </div>
        <Button kind="key" onPress={() => onRestore(null)}>
          <Undo2 />
          {say('history.restore')}
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
function changed(difference: Difference): string {
  const { head, credits, blocks, added, removed } = difference;
  const moved = blocks.filter((block) => block.moved).length;
  const touched = blocks.filter((block) => block.change !== 'same').length;
  if (head.length + credits.length + moved + touched === 0) return say('history.sheet.nothing');
  const parts = [
    added + removed === 0 ? '' : say('history.sheet.words', { change: changeWords({ added, removed }) }),
    counted('history.sheet.blocks', touched),
    counted('history.sheet.moved', moved),
    counted('history.sheet.fields', head.length),
    counted('history.sheet.credits', credits.length),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function counted(key: MessageKey, count: number): string {
  return count === 0 ? '' : say(key, { count });
}
