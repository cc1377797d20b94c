import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '#shared/article/index.ts';
import { articles } from '../../tests/arbitraries/article.ts';
import { now, retitled } from '../../tests/faults/desk.ts';
import { scratch } from '../../tests/scratch.ts';
import { type Library, openLibrary } from './index.ts';

/** What the library has acknowledged: the articles in it, and those in its bin. */
interface Acknowledged {
  shelf: Map<string, Article>;
  bin: Map<string, Article>;
}

interface Desk {
  folder: string;
  library: Library;
}

const open = (folder: string): Promise<Library> =>
  openLibrary(folder, { now: () => now, pictures: { records: async () => [] } });

/** Picks one of what there is; the same number always picks the same. */
function pick(from: ReadonlyMap<string, Article>, number: number): Article | undefined {
  return [...from.values()][number % Math.max(1, from.size)];
}

type Command = fc.AsyncCommand<Acknowledged, Desk>;

/** A command on one of the articles in a place; it waits until there is one. */
function onOne(
  name: string,
  place: keyof Acknowledged,
  number: number,
  run: (model: Acknowledged, library: Library, article: Article) => Promise<void>,
): Command {
  return {
    check: (model) => model[place].size > 0,
    async run(model, desk) {
      const article = pick(model[place], number);
      if (article !== undefined) await run(model, desk.library, article);
    },
    toString: () => `${name}(${number})`,
  };
}

const numbers = fc.nat({ max: 20 });

const commands = fc.commands(
  [
    articles.map(
      (article): Command => ({
        check: () => true,
        async run(model, { library }) {
          await library.create(article);
          model.shelf.set(article.id, (await library.open(article.id)).article);
        },
        toString: () => `create(${article.id})`,
      }),
    ),
    fc.tuple(numbers, fc.string()).map(([number, headline]) =>
      onOne('save', 'shelf', number, async (model, library, article) => {
        const edited = retitled(article, headline);
        await library.save(edited, (await library.open(article.id)).revision);
        model.shelf.set(article.id, edited);
      }),
    ),
    numbers.map((number) =>
      onOne('duplicate', 'shelf', number, async (model, library, article) => {
        const { id, slug, status } = await library.duplicate(article.id);
        const copy = { ...article, id, created: now, changed: now };
        model.shelf.set(id, { ...copy, head: { ...article.head, slug, status, firstPublished: null, updated: null } });
      }),
    ),
    numbers.map((number) =>
      onOne('discard', 'shelf', number, async (model, library, article) => {
        await library.discard(article.id);
        model.shelf.delete(article.id);
        model.bin.set(article.id, article);
      }),
    ),
    numbers.map((number) =>
      onOne('restore', 'bin', number, async (model, library, article) => {
        await library.restore(article.id);
        model.bin.delete(article.id);
        model.shelf.set(article.id, article);
      }),
    ),
    fc.boolean().map(
      (withCache): Command => ({
        check: () => true,
        async run(_, desk) {
          await desk.library.close();
          if (!withCache) await rm(join(desk.folder, '.cache'), { recursive: true, force: true });
          desk.library = await open(desk.folder);
        },
        toString: () => (withCache ? 'reopen' : 'reopen without cache'),
      }),
    ),
    fc.constant<Command>({
      check: () => true,
      async run(model, { library }) {
        expect((await library.list()).map(({ id }) => id).sort()).toEqual([...model.shelf.keys()].sort());
      },
      toString: () => 'list',
    }),
  ],
  { size: 'medium' },
);

describe('whatever is done to a library, in any order', () => {
  test('it ends as what it acknowledged', async () => {
    const folder = await scratch();
    await fc.assert(
      fc.asyncProperty(commands, async (run) => {
        const desk: Desk = { folder, library: await open(folder) };
        const model: Acknowledged = { shelf: new Map(), bin: new Map() };
        try {
          await fc.asyncModelRun(() => ({ model, real: desk }), run);
          await desk.library.close();
          desk.library = await open(folder);
          const summaries = await desk.library.list();
          expect(summaries.map(({ id }) => id).sort()).toEqual([...model.shelf.keys()].sort());
          expect(new Set(summaries.map(({ slug }) => slug)).size).toBeLessThanOrEqual(summaries.length);
          for (const article of model.shelf.values())
            expect((await desk.library.open(article.id)).article).toEqual(article);
          expect((await desk.library.bin()).map(({ id }) => id).sort()).toEqual([...model.bin.keys()].sort());
        } finally {
          await desk.library.close();
          await rm(folder, { recursive: true });
        }
      }),
      { numRuns: 60 },
    );
  });
});
