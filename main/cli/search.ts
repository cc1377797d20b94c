import { type CallOutput, everything, quietWork } from '#shared/contract/index.ts';
import { withDesk } from './desk.ts';
import type { Said } from './said.ts';
import { articleLine, articleText } from './summary.ts';

type Found = CallOutput<'search.find'>;

/** Hits asked for at once. */
const page = 200;

/** Every article of a library that holds the words, likeliest first, and where it holds them. */
export async function searchArticles({ words, library }: { words: string; library: string }): Promise<Said> {
  return await withDesk(library, false, async ({ rows }) => {
    await rows['search.index']({}, quietWork);
    const search = { ...everything, words };
    const found = await rows['search.find']({ search, skip: 0, take: page }, quietWork);
    const hits = [...found.hits];
    while (hits.length < found.total) {
      const more = await rows['search.find']({ search, skip: hits.length, take: page }, quietWork);
      if (more.hits.length === 0) break;
      hits.push(...more.hits);
    }
    return { json: hits.map(hitLine), text: foundText({ ...found, hits }) };
  });
}

function hitLine({ article, passages }: Found['hits'][number]) {
  return { ...articleLine(article), headline: article.headline, passages };
}

function foundText({ takenFor, hits }: Found): string {
  const guesses = takenFor.map(({ typed, read }) =>
    read.length === 0 ? `No article has “${typed}”.\n` : `No article has “${typed}”. Taken for ${read.join(', ')}.\n`,
  );
  const lines = hits.map(
    ({ article, passages }) =>
      articleText(article) +
      passages.map(({ field, runs }) => `    ${field}: ${runs.map(({ text }) => text).join('')}\n`).join(''),
  );
  return `${guesses.join('')}${lines.join('')}${hits.length === 1 ? '1 article' : `${hits.length} articles`}.\n`;
}
