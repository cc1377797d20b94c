import { Copy } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import type { Article } from '#shared/article/index.ts';
import { type Difference, difference } from '#shared/history/index.ts';
import { say } from '#shared/messages/index.ts';
import { momentWords } from '../history/index.ts';
import { type Sides, useSession } from '../session/index.ts';
import { Button, rich } from '../ui/index.ts';
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
    <section className="collation" aria-label={say('collation.title')}>
      {sides === null || mine === null ? (
        <p className="collation-none">{say('collation.none')}</p>
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
          <h1>{say('collation.title.of', { slug: mine.head.slug })}</h1>
          <p role="status">
            {sentence(found)} {say('collation.kept')}
          </p>
        </div>
        <div className="collation-ways">
          <Button onPress={() => make('both')}>
            <Copy />
            {say('collation.keepBoth')}
          </Button>
          <Button onPress={() => make('theirs')}>{say('collation.keepTheirs')}</Button>
          <Button kind="key" onPress={() => make('mine')}>
            {say('collation.keepMine')}
          </Button>
        </div>
      </header>
      <div className="collation-stage">
        <div className="collation-sheet">
          <div className="collation-row collation-names">
            <h2>
              {say('collation.mine')}
              <small>{rich('collation.mine.where', { moment: <Moment at={mine.changed} now={now} /> })}</small>
            </h2>
            <h2>
              {say('collation.theirs')}
              <small>{theirsWhere(sides.copy, <Moment at={theirs.changed} now={now} />)}</small>
            </h2>
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

/** Where the other version is: the article's own file, or a copy a synchronising service made. */
function theirsWhere(copy: string | null, moment: ReactNode): ReactNode {
  return copy === null ? rich('collation.theirs.where', { moment }) : rich('collation.theirs.copy', { copy, moment });
}

function Moment({ at, now }: { at: string; now: Date }) {
  return <time dateTime={at}>{momentWords(at, now)}</time>;
}

/** What differs, counted. */
function sentence(found: Difference): string {
  const places = placesOf(found);
  const { added, removed } = found;
  if (places === 0) return say('collation.same');
  if (added > 0 && removed > 0) return say('collation.differ.both', { places, added, removed });
  if (added > 0) return say('collation.differ.mine', { places, added });
  return removed > 0 ? say('collation.differ.theirs', { places, removed }) : say('collation.differ', { places });
}
