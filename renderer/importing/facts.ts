import { articleFigures, articleWords } from '#shared/article/index.ts';
import type { ImportReading } from '#shared/contract/index.ts';

/** What there is to say of a reading in a line: its words, its pictures, the markup that was taken out. */
export function readingFacts({ article, account }: ImportReading): string[] {
  const figures = articleFigures(article);
  const uncredited = figures.filter((figure) => (figure.credit ?? '').trim() === '').length;
  const pictures = figures.length === 1 ? '1 picture' : `${figures.length} pictures`;
  const facts = [
    `${articleWords(article).toLocaleString('en-GB')} words`,
    uncredited === 0 ? pictures : `${pictures}, ${uncredited} without credit`,
  ];
  const struck = new Map<string, number>();
  for (const line of account) {
    for (const markup of new Set(line.struck)) struck.set(markup, (struck.get(markup) ?? 0) + 1);
  }
  const [most] = [...struck].sort((a, b) => b[1] - a[1]);
  if (most !== undefined) facts.push(`${most[0]} removed in ${most[1]} ${most[1] === 1 ? 'line' : 'lines'}`);
  return facts;
}
