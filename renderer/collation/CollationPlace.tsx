import { Copy } from 'lucide-react';
import { useMemo } from 'react';
import type { Article } from '#shared/article/index.ts';
import { type Difference, difference } from '#shared/history/index.ts';
import { momentWords } from '../history/index.ts';
import { type Sides, useSession } from '../session/index.ts';
import { Button } from '../ui/index.ts';
import { type Choice, choose, takePart } from './choices.ts';
import { Fields } from './Fields.tsx';
import { BlockRow, SameBlocks } from './Rows.tsx';
import { placesOf, stretches } from './stretches.ts';

interface CollationPlaceProps {
  onProblem: (error: unknown) => void;
  /** The editor chose, and the choice is made. */
  onChosen: (choice: Choice) => void;
}

/** Two versions of the open article side by side: what this window has, and what the folder has. */
export function CollationPlace({ onProblem, onChosen }: CollationPlaceProps) {
  const sides = useSession((open) => open.sides);
  const mine = useSession((open) => open.article);
  return (
    <section className="collation" aria-label="Two versions">
      {sides === null || mine === null ? (
        <p className="collation-none">There is only one version of this article.</p>
      ) : (
        <Both sides={sides} mine={mine} onProblem={onProblem} onChosen={onChosen} />
      )}
    </section>
  );
}

function Both({ sides, mine, onProblem, onChosen }: CollationPlaceProps & { sides: Sides; mine: Article }) {
  const theirs = sides.theirs.article;
  const found = useMemo(() => difference(theirs, mine), [theirs, mine]);
  const now = new Date();
  const make = (choice: Choice['kind']) => void choose(choice).then(onChosen).catch(onProblem);
  return (
    <>
      <header className="collation-head">
        <div>
          <h1>Two versions of {mine.head.slug}</h1>
          <p role="status">{sentence(found)} Both are kept in the history, whatever you choose.</p>
        </div>
        <div className="collation-ways">
          <Button onPress={() => make('both')}>
            <Copy />
            Keep both
          </Button>
          <Button onPress={() => make('theirs')}>Keep theirs</Button>
          <Button kind="key" onPress={() => make('mine')}>
            Keep mine
          </Button>
        </div>
      </header>
      <div className="collation-stage">
        <div className="collation-sheet">
          <div className="collation-row collation-names">
            <Side name="Mine" where="in this window" changed={mine.changed} now={now} />
            <Side
              name="Theirs"
              where={sides.copy === null ? 'in the library folder' : `in “${sides.copy}”`}
              changed={theirs.changed}
              now={now}
            />
          </div>
          <Fields found={found} onTake={(field) => takePart({ field })} />
          {stretches(found.blocks).map((stretch) =>
            stretch.kind === 'same' ? (
              <SameBlocks key={`same ${stretch.blocks[0]?.id}`} blocks={stretch.blocks} />
            ) : (
              <BlockRow
                key={`${stretch.block.change} ${stretch.block.id}`}
                block={stretch.block}
                theirs={theirs}
                onTake={() => takePart({ block: stretch.block })}
              />
            ),
          )}
        </div>
      </div>
    </>
  );
}

function Side({ name, where, changed, now }: { name: string; where: string; changed: string; now: Date }) {
  return (
    <h2>
      {name}
      <small>
        {where}, changed <time dateTime={changed}>{momentWords(changed, now)}</time>
      </small>
    </h2>
  );
}

/** What differs, counted. */
function sentence(found: Difference): string {
  const places = placesOf(found);
  if (places === 0) return 'They say the same now.';
  const words = [
    found.added > 0 ? `${counted(found.added, 'word')} only in mine` : '',
    found.removed > 0 ? `${counted(found.removed, 'word')} only in theirs` : '',
  ].filter((part) => part !== '');
  return `${[`They differ in ${counted(places, 'place')}`, ...words].join(', ')}.`;
}

function counted(many: number, what: string): string {
  return `${many.toLocaleString('en-GB')} ${what}${many === 1 ? '' : 's'}`;
}
