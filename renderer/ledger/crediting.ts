import { articleFigures } from '#shared/article/index.ts';
import { say } from '#shared/messages/index.ts';
import { desk } from '../desk/index.ts';
import { session } from '../session/index.ts';
import { tell } from '../ui/index.ts';
import { loadLedger } from './store.ts';

/** Takes back the last credit given here, if it can still be. */
let takeBack: (() => Promise<void>) | null = null;

/** Whether there is a credit to take back. */
export function canUncredit(): boolean {
  return takeBack !== null;
}

/** Takes back the last credit given here. @throws DeskError */
export async function uncredit(): Promise<void> {
  const undo = takeBack;
  takeBack = null;
  await undo?.();
}

/**
 * Gives pictures one credit line wherever they stand in the library, and says so with the way back.
 * @throws DeskError; nothing is changed then
 */
export async function creditAll(
  pictures: readonly string[],
  creditLine: string,
  onProblem: (error: unknown) => void,
): Promise<void> {
  const { save, article } = session.getState();
  await save();
  const before = await desk.call('ledger.credit', { pictures: [...pictures], creditLine, leave: article?.id ?? null });
  const figures = figuresOnScreen(new Set(pictures));
  writeOnScreen(new Map(pictures.map((hash) => [hash, creditLine])), new Map(figures.map(({ id }) => [id, null])));
  await save();
  await loadLedger();
  takeBack = async () => {
    await desk.call('ledger.uncredit', before);
    writeOnScreen(
      new Map(before.pictures.map(({ hash, creditLine: line }) => [hash, line])),
      new Map(figures.map(({ id, credit }) => [id, credit])),
    );
    await save();
    await loadLedger();
  };
  tell(say('ledger.credit.given', { count: pictures.length, line: creditLine }), {
    label: say('ledger.credit.undo'),
    run: () => void uncredit().catch(onProblem),
  });
}

/** The figures of the open article that credit one of these pictures otherwise than its record does. */
function figuresOnScreen(pictures: ReadonlySet<string>) {
  const article = session.getState().latest();
  if (article === null) return [];
  return articleFigures(article).filter(
    ({ picture, credit }) => picture !== null && pictures.has(picture) && credit !== null,
  );
}

/** The open article hears what the desk wrote about its pictures, and its figures are written here. */
function writeOnScreen(lines: ReadonlyMap<string, string | null>, figures: ReadonlyMap<string, string | null>): void {
  const { pictures, know, galley } = session.getState();
  know(
    [...pictures.values()].flatMap((picture) => {
      const line = lines.get(picture.hash);
      if (line === undefined) return [];
      const { creditLine: _, ...others } = picture.edited;
      return { ...picture, edited: line === null ? others : { ...others, creditLine: line } };
    }),
  );
  for (const [id, credit] of figures) galley?.setFigure(id, { credit });
}
