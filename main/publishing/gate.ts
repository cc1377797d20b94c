import { type Article, articleFigures } from '#shared/article/index.ts';
import { checkArticle, type Finding } from '#shared/checks/index.ts';
import { DeskError } from '#shared/contract/index.ts';
import type { Picture } from '#shared/picture/index.ts';

/**
 * Lets an article through to its readers, or not.
 * @param pictures the record of each picture the article uses, by hash
 * @param allowMissing leaves out frames that still wait for their picture, and with them whatever else they lack; a
 * picture that is there must have its credit and its alternative text all the same
 * @throws DeskError `export-blocked`, with everything that stops it
 */
export function passGate(article: Article, pictures: ReadonlyMap<string, Picture>, allowMissing: boolean): void {
  const waiting = new Set(articleFigures(article).flatMap(({ id, picture }) => (picture === null ? [id] : [])));
  const isLetOff = ({ at }: Finding) => allowMissing && at.kind === 'figure' && waiting.has(at.figure);
  const stops = checkArticle(article, pictures).filter((finding) => finding.severity === 'block' && !isLetOff(finding));
  if (stops.length > 0) throw new DeskError('export-blocked', { findings: stops.map(asFact) });
}

function asFact({ code, title, at }: Finding) {
  return { code, message: `${title}.`, figure: at.kind === 'figure' ? at.number : null };
}
