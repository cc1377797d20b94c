import { appendFile, mkdir, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Article, articleWords, type Block, inline, newArticle } from '#shared/article/index.ts';
import { articles } from '../../tests/arbitraries/article.ts';
import { dice } from '../../tests/dice.ts';
import { article, now, refusal, retitled } from '../../tests/faults/desk.ts';
import { scratch } from '../../tests/scratch.ts';
import { jsonBytes } from '../disk/index.ts';
import { History } from './index.ts';

/** A library's folder with the folder of that article in it, and its history. */
async function historyOf(...stories: Article[]): Promise<{ folder: string; history: History; again(): History }> {
  const folder = await scratch();
  for (const { id } of stories) await mkdir(join(folder, 'articles', id), { recursive: true });
  const again = () => new History(folder, { now: () => now, who: 'ida' });
  return { folder, history: again(), again };
}

const filesOf = (folder: string, { id }: Article) => join(folder, 'articles', id, 'history');
const tailOf = (folder: string, story: Article) => join(filesOf(folder, story), 'versions.jsonl');

describe('the history of an article', () => {
  test('says who left it when, why, and how many words came and went', async () => {
    const story = article('Night bus');
    const { history } = await historyOf(story);
    await history.keep(story, 'sittingStart');
    await history.name(retitled(story, 'Night bus saved'), 'For the lawyers');
    const { versions, damaged } = await history.list(story.id);
    expect(versions).toMatchObject([
      { at: now, who: 'ida', why: 'named', name: 'For the lawyers', words: 7, added: 1, removed: 0 },
      { at: now, who: 'ida', why: 'sittingStart', name: '', words: 6, added: 6, removed: 0 },
    ]);
    expect(damaged).toEqual([]);
  });

  test('keeps a state once, unless a name is given to it', async () => {
    const story = article('Night bus');
    const { history } = await historyOf(story);
    await history.keep(story, 'sittingStart');
    expect(await history.keep({ ...story, changed: '2018-01-01T00:00:00Z' }, 'sittingEnd')).toBeNull();
    await history.name(story, 'First');
    expect((await history.list(story.id)).versions).toHaveLength(2);
  });

  test('of an article that has none is empty, and reading it makes no folder', async () => {
    const story = article('Night bus');
    const { history, folder } = await historyOf(story);
    expect(await history.list(story.id)).toEqual({ versions: [], damaged: [] });
    expect(await refusal(history.read(story.id, 'nowhere'))).toBe('version-missing');
    expect(await readdir(join(folder, 'articles', story.id))).toEqual([]);
  });

  test('gives every version back as it was, whatever was written, also to another program', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(articles, { minLength: 1, maxLength: 8 }), async (states) => {
        const [story] = states;
        if (story === undefined) return;
        const { history, again } = await historyOf(story);
        const kept: [string, Article][] = [];
        for (const [index, state] of states.entries()) {
          // Half of the states share their blocks with the one before.
          const shared = index % 2 === 1 ? [...(kept.at(-1)?.[1].body ?? []), ...state.body.slice(0, 1)] : state.body;
          const one = { ...state, id: story.id, body: shared };
          kept.push([(await history.name(one, `State ${index}`)).id, one]);
        }
        for (const reader of [history, again()]) {
          for (const [version, state] of kept) expect(await reader.read(story.id, version)).toEqual(state);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('sees what another program added meanwhile', async () => {
    const story = article('Night bus');
    const { history, again } = await historyOf(story);
    const other = again();
    await history.keep(story, 'sittingStart');
    await other.keep(retitled(story, 'From there'), 'sittingEnd');
    await history.keep(retitled(story, 'From here'), 'sittingEnd');
    const { versions, damaged } = await again().list(story.id);
    const heads = await Promise.all(versions.map(async ({ id }) => (await other.read(story.id, id)).head.headline));
    expect([heads, damaged]).toEqual([['From here', 'From there', 'Night bus'], []]);
  });

  test('is not begun for an article that was taken away', async () => {
    const story = article('Night bus');
    const { history, folder } = await historyOf(story);
    await rm(join(folder, 'articles', story.id), { recursive: true });
    expect(await refusal(history.keep(story, 'sittingEnd'))).toBe('library-missing');
    expect(await readdir(join(folder, 'articles'))).toEqual([]);
  });
});

describe('a history that was damaged', () => {
  test('by a write cut short at any byte keeps every version before it, and takes the next one', async () => {
    const story = article('Night bus');
    const { folder, history } = await historyOf(story);
    const tail = tailOf(folder, story);
    await history.keep(story, 'sittingStart');
    const second = await history.keep(retitled(story, 'Second'), 'writing');
    const { size } = await stat(tail);
    await history.keep(retitled(story, 'Third'), 'writing');
    const whole = await readFile(tail);
    for (let cut = size; cut < whole.length - 1; cut += 3) {
      await writeFile(tail, whole);
      await truncate(tail, cut);
      const after = new History(folder, { now: () => now, who: 'ida' });
      const { versions, damaged } = await after.list(story.id);
      expect(versions.map(({ id }) => id)[0]).toBe(second?.id);
      expect(damaged).toEqual(cut === size ? [] : [{ file: 'versions.jsonl', line: 3 }]);
      const fourth = await after.keep(retitled(story, 'Fourth'), 'writing');
      expect((await after.read(story.id, fourth?.id ?? '')).head.headline).toBe('Fourth');
    }
  }, 30_000);

  test('in any one byte never gives a wrong article, and names the line', async () => {
    const story = article('Night bus');
    const { folder, history } = await historyOf(story);
    const states = new Map<string, Article>();
    for (const title of ['One', 'Two', 'Three', 'Four', 'Five']) {
      const state = retitled(story, title);
      states.set((await history.keep(state, 'writing'))?.id ?? '', state);
    }
    const tail = tailOf(folder, story);
    const whole = await readFile(tail);
    for (let at = 0; at < whole.length; at += 11) {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      await writeFile(tail, bytes);
      const after = new History(folder, { now: () => now, who: 'ida' });
      const { versions, damaged } = await after.list(story.id);
      expect(damaged.length).toBeGreaterThan(0);
      for (const { id } of versions) expect(await after.read(story.id, id)).toEqual(states.get(id));
    }
  }, 30_000);

  test('in a packed file keeps what stands before the damage and what was written after it', async () => {
    const story = longStory(400);
    const { folder, history, again } = await historyOf(story);
    let state = story;
    const throwDice = dice(7);
    while (!(await readdir(filesOf(folder, story)).catch(() => [])).some((name) => name.endsWith('.gz'))) {
      state = worked(state, throwDice, 60);
      await history.keep(state, 'writing');
    }
    await history.keep(retitled(state, 'After'), 'sittingEnd');
    const all = (await again().list(story.id)).versions.length;
    const packed = join(filesOf(folder, story), 'versions-0001.jsonl.gz');
    const { size } = await stat(packed);
    for (const share of [0, 0.3, 0.6, 0.99]) {
      await truncate(packed, Math.floor(size * (1 - share)));
      const { versions, damaged } = await again().list(story.id);
      expect(damaged.some(({ file }) => file.endsWith('.gz'))).toBe(share > 0);
      if (share === 0) expect(versions).toHaveLength(all);
      if (share > 0 && share < 0.9) expect(versions.length).toBeGreaterThan(all * (1 - share) * 0.5);
    }
  }, 30_000);

  test('by a line of something else says so and goes on', async () => {
    const story = article('Night bus');
    const { folder, history, again } = await historyOf(story);
    await history.keep(story, 'sittingStart');
    await appendFile(tailOf(folder, story), '<<<<<<< conflict\n');
    await again().keep(retitled(story, 'After'), 'sittingEnd');
    const { versions, damaged } = await again().list(story.id);
    expect([versions.length, damaged]).toEqual([2, [{ file: 'versions.jsonl', line: 2 }]]);
  });
});

test('a year of daily work on a 1,500-word article stays under ten times its size', async () => {
  const story = longStory(1_500);
  const { folder, again } = await historyOf(story);
  const throwDice = dice(2017);
  let moment = Date.parse(now);
  const clock = () => {
    moment += 600_000 + Math.floor(throwDice() * 60_000);
    return new Date(moment).toISOString();
  };
  const history = new History(folder, { now: clock, who: 'ida' });
  let state = story;
  let last = '';
  for (let day = 0; day < 365; day++) {
    await history.keep(state, 'sittingStart');
    for (const why of ['writing', 'writing', 'sittingEnd'] as const) {
      state = { ...worked(state, throwDice, 8), changed: clock() };
      last = (await history.keep(state, why))?.id ?? last;
    }
  }
  const files = filesOf(folder, story);
  const sizes = await Promise.all((await readdir(files)).map(async (name) => (await stat(join(files, name))).size));
  const size = sizes.reduce((sum, one) => sum + one, 0);
  const own = jsonBytes(state).length;
  const { versions } = await again().list(story.id);
  console.log(`${versions.length} versions in ${size} bytes, ${(size / own).toFixed(1)} times the article's ${own}`);
  expect(versions.length).toBeGreaterThan(1_000);
  expect(await again().read(story.id, last)).toEqual(state);
  expect(size).toBeLessThan(10 * own);
}, 120_000);

const vocabulary =
  'the council votes tonight on a plan to keep night buses running through winter after months of protest by drivers who say that cuts would leave hospital workers without any way home officials said costs had doubled since spring while passengers numbered fewer than before'.split(
    ' ',
  );

/** An article of so many words, in paragraphs of about forty. */
function longStory(words: number): Article {
  const throwDice = dice(words);
  const body: Block[] = [];
  for (let index = 0; index * 40 < words; index++) {
    body.push({ type: 'paragraph', id: `paragraph${index}`, text: inline(phrase(throwDice, 40)) });
  }
  const story = newArticle(now, { headline: 'Council keeps the night bus' }, body);
  expect(articleWords(story)).toBeGreaterThanOrEqual(words);
  return story;
}

function phrase(throwDice: () => number, words: number): string {
  return Array.from({ length: words }, () => vocabulary[Math.floor(throwDice() * vocabulary.length)]).join(' ');
}

/** Ten minutes of an editor's work: so many words written anew in one paragraph or two; at times a block moved. */
function worked(story: Article, throwDice: () => number, words: number): Article {
  const body = [...story.body];
  for (let edit = 0; edit < 2; edit++) {
    const at = Math.floor(throwDice() * body.length);
    const block = body[at];
    if (block?.type !== 'paragraph') continue;
    const text = block.text.flatMap((run) => ('text' in run ? run.text.split(' ') : []));
    const count = Math.ceil(words / 2);
    text.splice(Math.floor(throwDice() * text.length), count, phrase(throwDice, count));
    body[at] = { ...block, text: inline(text.join(' ')) };
  }
  if (throwDice() < 0.1) body.unshift(...body.splice(Math.floor(throwDice() * body.length), 1));
  return { ...story, body };
}
