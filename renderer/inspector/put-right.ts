import { articleFigures, type Figure, type Inline, plain } from '#shared/article/index.ts';
import type { Finding } from '#shared/checks/index.ts';
import { changeOf } from '../credits/index.ts';
import type { GalleyHandle } from '../galley/index.ts';
import { session } from '../session/index.ts';
import { retype } from './retype.ts';

/** Makes the change a finding offers, as one step that Undo takes back. */
export function putRight({ at, fix }: Finding): void {
  const { galley, latest } = session.getState();
  const article = latest();
  if (galley === null || article === null || fix === undefined) return;
  const corrected = (words: string) => words.replace(fix.from, () => fix.to);
  if (at.kind === 'block') {
    galley.replaceText(at.block, fix.from, fix.to);
  } else if (at.kind === 'figure') {
    const figure = articleFigures(article).find(({ id }) => id === at.figure);
    if (figure === undefined) return;
    const caption = retype(figure.caption, corrected(plain(figure.caption)));
    if (fix.credit === undefined) galley.setFigure(at.figure, { caption });
    else credit(galley, figure, at.number, fix.credit, caption);
  } else {
    const words = article.head[at.field];
    if (typeof words === 'string') galley.setHead({ [at.field]: corrected(words) });
  }
}

/** Moves a credit out of the caption: to the picture's credit line where the picture is there, else to the frame's. */
function credit(galley: GalleyHandle, figure: Figure, number: number, creditLine: string, caption: Inline): void {
  const picture = figure.picture === null ? undefined : session.getState().pictures.get(figure.picture);
  const change = changeOf({ figure, number, picture, credit: '' }, { creditLine });
  galley.changeFigures([{ ...change, figure: { ...change.figure, caption } }]);
}
