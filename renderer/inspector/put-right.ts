import { articleFigures, plain } from '#shared/article/index.ts';
import type { Finding } from '#shared/checks/index.ts';
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
    if (figure !== undefined) {
      galley.setFigure(at.figure, { caption: retype(figure.caption, corrected(plain(figure.caption))) });
    }
  } else {
    const words = article.head[at.field];
    if (typeof words === 'string') galley.setHead({ [at.field]: corrected(words) });
  }
}
