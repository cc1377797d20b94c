import { flushSync } from 'react-dom';
import { say } from '#shared/messages/index.ts';
import type { Choice } from '../collation/index.ts';
import { desk } from '../desk/index.ts';
import { loadLibrary } from '../library/index.ts';
import { type Sides, session } from '../session/index.ts';
import { tell } from '../ui/index.ts';
import { goTo } from './places.ts';
import { problem } from './problem.ts';
import { focusZone } from './zones/zones.ts';

/** Shows what was chosen of two versions, with the way back. */
export function showChosen({ kind, made, undo, sides }: Choice): void {
  // Another version may be waiting already.
  if (session.getState().sides === null) {
    flushSync(() => goTo('articles'));
    focusZone('galley');
  }
  if (made !== null) {
    tell(say('app.chosen.both', { slug: made.head.slug }), {
      label: say('app.undo'),
      run: () => {
        if (sides !== null) discardMade(made.id, sides).catch(problem);
      },
    });
    loadLibrary().catch(problem);
    return;
  }
  if (kind === 'theirs')
    tell(say('app.chosen.theirs'), {
      label: say('app.undo'),
      run: () => session.getState().galley?.run('edit.undo'),
    });
  if (kind === 'mine') {
    tell(say('app.chosen.mine'), {
      label: say('app.undo'),
      run: () => {
        if (undo !== null && session.getState().article?.id === undo.id) session.getState().galley?.takeArticle(undo);
      },
    });
  }
}

/** Moves the article that was made of one side to the bin, and asks about the two again. */
async function discardMade(made: string, sides: Sides): Promise<void> {
  await session.getState().askAgain(sides);
  await desk.call('library.discard', { id: made });
  await loadLibrary();
  goTo('collation');
}
