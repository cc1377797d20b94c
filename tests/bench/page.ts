import { renderPage } from '#shared/page/index.ts';
import { furnishingOf } from './furnishing.ts';
import { longPage } from './page-input.ts';
import { type BenchRow, benchRow, median } from './row.ts';

const rounds = 40;
const warmUp = 40;
/** Words rendered in one turn: several pages, so that each side clears up after itself in its own time. */
const wordsATurn = 200_000;

/**
 * How long a whole page takes, beside React's static markup of the same tree as it runs in production. React is handed
 * the style sheet and the facts for search engines ready to write; ours puts them together.
 */
export async function pageBench(): Promise<BenchRow[]> {
  process.env['NODE_ENV'] = 'production';
  const { reactPage } = await import('./react-page.ts');
  return [10_000, 50_000].map((words) => {
    const furnishing = furnishingOf(renderPage(longPage(words)).html);
    const ours: number[] = [];
    const peer: number[] = [];
    for (let round = 0; round < warmUp + rounds; round++) {
      // New copies each round: an editor's article is never the same object twice. Made outside the clock.
      const inputs = Array.from({ length: wordsATurn / words }, () => longPage(words));
      const turns = [
        () => ours.push(timed(inputs, (input) => renderPage(input).html)),
        () => peer.push(timed(inputs, (input) => reactPage(input, furnishing))),
      ];
      for (const turn of round % 2 === 0 ? turns : turns.toReversed()) turn();
    }
    const name = `A page of ${words.toLocaleString('en')} words`;
    return benchRow(name, 'ms', median(ours.slice(warmUp)), median(peer.slice(warmUp)), 'react-dom/server', 0.5);
  });
}

/** Milliseconds a page, from the time that several take in a row. */
function timed<Input>(inputs: Input[], make: (input: Input) => string): number {
  const start = performance.now();
  for (const input of inputs) {
    const html = make(input);
    // A string put together piece by piece is only flattened when it is read.
    html.codePointAt(html.length - 1);
  }
  return (performance.now() - start) / inputs.length;
}
