import type { Article, Head } from '#shared/article/index.ts';
import type { BlockChange } from '#shared/history/index.ts';
import { type Sides, session } from '../session/index.ts';
import { withBlock, withField } from './take-part.ts';

/** What an editor chose, and the way back. */
export interface Choice {
  kind: 'mine' | 'theirs' | 'both';
  /** The two versions there were; null where the choice was made already. */
  sides: Sides | null;
  /** The article that was made of one side, where both were kept. */
  made: Article | null;
  /** What the galley takes to undo it; null where the galley's own Undo does. */
  undo: Article | null;
}

/** Makes a choice between the two versions. @throws DeskError where it could not be made: both are still there */
export async function choose(kind: Choice['kind']): Promise<Choice> {
  const { sides, keepMine, takeTheirs, keepBoth } = session.getState();
  if (kind === 'mine') await keepMine();
  if (kind === 'theirs') await takeTheirs();
  const made = kind === 'both' ? await keepBoth() : null;
  const isOverTheirs = kind === 'mine' && sides !== null;
  return {
    kind,
    sides,
    made: made?.article ?? null,
    undo: isOverTheirs ? sides.theirs.article : null,
  };
}

/** Takes one place of theirs into mine, as a step that Undo undoes; nothing is decided by it. */
export function takePart(part: { block: BlockChange } | { field: keyof Head }): void {
  const { sides, galley, latest, know } = session.getState();
  const mine = latest();
  if (sides === null || mine === null || galley === null) return;
  const theirs = sides.theirs.article;
  know(sides.theirs.pictures);
  galley.takeArticle('field' in part ? withField(mine, theirs, part.field) : withBlock(mine, theirs, part.block));
}
