import { articleFigures, articleWords } from '#shared/article/index.ts';
import type { ImportReading } from '#shared/contract/index.ts';
import { say } from '#shared/messages/index.ts';

/** What there is to say of a reading in a line: its words, its pictures, the markup that was taken out. */
export function readingFacts({ article, account }: ImportReading): string[] {
  const figures = articleFigures(article);
  const uncredited = figures.filter((figure) => (figure.credit ?? '').trim() === '').length;
  const count = figures.length;
  const facts = [
    say('importing.facts.words', { count: articleWords(article) }),
    uncredited === 0
      ? say('importing.facts.pictures', { count })
      : say('importing.facts.uncredited', { count, uncredited }),
  ];
  const struck = new Map<string, number>();
  for (const line of account) {
    for (const markup of new Set(line.struck)) struck.set(markup, (struck.get(markup) ?? 0) + 1);
  }
  const [most] = [...struck].sort((a, b) => b[1] - a[1]);
  if (most !== undefined) facts.push(say('importing.facts.struck', { markup: most[0], lines: most[1] }));
  return facts;
}
