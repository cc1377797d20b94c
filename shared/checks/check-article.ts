import { type Article, articleFigures } from '../article/index.ts';
import { shippedCredits } from '../credits/index.ts';
import type { Picture } from '../picture/index.ts';
import type { Circumstances, Copy } from './check.ts';
import { checks } from './checks.ts';
import type { Finding } from './finding.ts';
import { passages } from './passages.ts';

/**
 * What an editor should see before an article is published; what stops the export first. Quick enough to run at every
 * keystroke: what a block holds is read once, for as long as the block is the same object.
 * @param pictures the record of each picture the article uses, by hash
 * @param circumstances the moment, what other articles use and how the desk credits; no moment, nothing and as shipped
 *   where not given
 */
export function checkArticle(
  article: Article,
  pictures: ReadonlyMap<string, Picture>,
  circumstances: Partial<Circumstances> = {},
): Finding[] {
  const copy = readCopy(article, pictures, circumstances);
  const found = checks.flatMap((check) => check.find(copy));
  return [
    ...found.filter(({ severity }) => severity === 'block'),
    ...found.filter(({ severity }) => severity === 'warn'),
  ];
}

/** What holds, in words for an editor, given what `checkArticle` found: `Headings in order`. */
export function passedChecks(
  article: Article,
  pictures: ReadonlyMap<string, Picture>,
  findings: readonly Finding[],
): string[] {
  const copy = readCopy(article, pictures, {});
  const failed = new Set(findings.map(({ code }) => code));
  return checks
    .filter(({ codes }) => !codes.some((code) => failed.has(code)))
    .map((check) => check.passed?.(copy) ?? null)
    .filter((words) => words !== null);
}

function readCopy(
  article: Article,
  pictures: ReadonlyMap<string, Picture>,
  { now = null, elsewhere = new Map(), credits = shippedCredits }: Partial<Circumstances>,
): Copy {
  const figures = articleFigures(article).map((figure, index) => ({
    figure,
    number: index + 1,
    picture: figure.picture === null ? undefined : pictures.get(figure.picture),
  }));
  const stills = article.body.flatMap((block) =>
    block.type === 'embed' && block.still !== null ? [{ embed: block, picture: pictures.get(block.still) }] : [],
  );
  return { article, figures, stills, passages: passages(article), now, elsewhere, credits };
}
