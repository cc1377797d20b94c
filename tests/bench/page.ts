import { renderPage } from '#shared/page/index.ts';
import { furnishingOf } from './furnishing.ts';
import { longPage } from './page-input.ts';
import { type BenchRow, benchRow, median } from './row.ts';

const rounds = 51;
const warmUp = 40;

/**
 * How long a whole page takes, beside React's static markup of the same tree as it runs in production. React is handed
 * the style sheet and the facts for search engines ready to write; ours puts them together.
 */
export async function pageBench(): Promise<BenchRow[]> {
  process.env['NODE_ENV'] = 'production';
  const { reactPage } = await import('./react-page.ts');
  return [10_000, 50_000].map((words) => {
    const ours: number[] = [];
    const peer: number[] = [];
    const furnishing = furnishingOf(renderPage(longPage(words)).html);
    // A new copy each round: an editor's article is never the same object twice. Made outside the clock.
    for (let round = 0; round < warmUp + rounds; round++) {
      const input = longPage(words);
      const turns = [
        () => ours.push(timed(() => renderPage(input).html)),
        () => peer.push(timed(() => reactPage(input, furnishing))),
      ];
      for (const turn of round % 2 === 0 ? turns : turns.toReversed()) turn();
    }
    const name = `A page of ${words.toLocaleString('en')} words`;
    return benchRow(name, 'ms', median(ours.slice(warmUp)), median(peer.slice(warmUp)), 'react-dom/server', 0.5);
  });
}

function timed(make: () => string): number {
  const start = performance.now();
  const html = make();
  // A string put together piece by piece is only flattened when it is read.
  html.codePointAt(html.length - 1);
  return performance.now() - start;
}
