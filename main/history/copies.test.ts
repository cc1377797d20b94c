import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '#shared/article/index.ts';
import type { Mended } from '#shared/contract/index.ts';
import { articles } from '../../tests/arbitraries/article.ts';
import { article, now, retitled } from '../../tests/faults/desk.ts';
import { scratch } from '../../tests/scratch.ts';
import { soleAccess, visitorAccess } from '../access/index.ts';
import { checkHistory, History, historyTexts } from './index.ts';

/** A computer's folder with one article's history in it, and whoever keeps versions there. */
async function computer({ id }: Article) {
  const folder = await scratch();
  const files = join(folder, 'articles', id, 'history');
  await mkdir(files, { recursive: true });
  const told: Mended[] = [];
  let at = Date.parse(now);
  const minuteLater = () => {
    at += 60_000;
    return new Date(at).toISOString();
  };
  const options = { now: minuteLater, mended: (one: Mended) => told.push(one) };
  return {
    files,
    told,
    keeps: (who: string) => new History(folder, { ...options, who, access: soleAccess }),
    reads: () => new History(folder, { ...options, who: '', access: visitorAccess(folder, null) }),
  };
}

/** What the sync programs of newsrooms call the side that came second. */
const names = [
  'versions.sync-conflict-20261124-210533-ABCDEF2.jsonl',
  "versions (Ida's conflicted copy 2026-11-24).jsonl",
  'versions-NEWSROOM-3.jsonl',
  'versions (1).jsonl',
  'versions 2.jsonl',
];

const says = async (history: History, id: string) =>
  (await history.list(id)).versions.map(({ name }) => name).toSorted();

describe('two computers kept versions of one article while they were apart, and sync left both files', () => {
  test.each(names)('as “%s”: every version of both is in the history, and the file is kept aside', async (name) => {
    const story = article('Night bus');
    const [here, there] = [await computer(story), await computer(story)];
    await here.keeps('ida').name(story, 'before they parted');
    await copyFile(join(here.files, 'versions.jsonl'), join(there.files, 'versions.jsonl'));
    await here.keeps('ida').name(retitled(story, 'Night bus saved'), 'ida’s');
    await there.keeps('kim').name(retitled(story, 'Night bus cut'), 'kim’s');
    await there.keeps('kim').name(retitled(story, 'Night bus cut again'), 'kim’s second');
    await copyFile(join(there.files, 'versions.jsonl'), join(here.files, name));

    // A program that may not write reads all of them too, and touches nothing.
    expect(await says(here.reads(), story.id)).toEqual(['before they parted', 'ida’s', 'kim’s', 'kim’s second']);
    expect(await readdir(here.files)).toContain(name);

    const history = here.keeps('ida');
    expect(await says(history, story.id)).toEqual(['before they parted', 'ida’s', 'kim’s', 'kim’s second']);
    const { versions, damaged } = await history.list(story.id);
    expect(damaged).toEqual([]);
    const kims = versions.find((version) => version.name === 'kim’s second');
    expect(kims?.who).toBe('kim');
    expect((await history.read(story.id, kims?.id ?? '')).head.headline).toEqual('Night bus cut again');
    expect((await history.latest(story.id))?.head.headline).toEqual('Night bus saved');

    const aside = (await readdir(here.files)).filter((found) => found !== 'versions.jsonl');
    expect(aside).toEqual([expect.stringMatching(/\.merged-\d{8}T\d{6}Z\.jsonl$/)]);
    expect(here.told).toEqual([{ what: 'history', aside: `articles/${story.id}/history/${aside[0]}` }]);
    // Another start finds nothing to do, and the same versions.
    expect(await says(here.keeps('ida'), story.id)).toHaveLength(4);
    expect(here.told).toHaveLength(1);
  });

  test('one had packed its versions meanwhile, and the other one’s open file won: nothing is lost', async () => {
    const story = article('Night bus');
    const [here, there] = [await computer(story), await computer(story)];
    await here.keeps('ida').name(story, 'before they parted');
    await copyFile(join(here.files, 'versions.jsonl'), join(there.files, 'versions.jsonl'));
    await there.keeps('kim').name(retitled(story, 'Night bus cut'), 'kim’s');
    const ida = here.keeps('ida');
    const noise = fc.sample(fc.string({ minLength: 3_900, maxLength: 3_900, unit: 'grapheme-ascii' }), 11);
    for (const [index, text] of noise.entries()) await ida.name(retitled(story, text), `ida’s ${index}`);
    const before = await says(here.keeps('ida'), story.id);
    expect(await readdir(here.files)).toContain('versions-0001.jsonl.gz');
    await rename(join(there.files, 'versions.jsonl'), join(here.files, 'versions.jsonl'));
    const sealed = await says(here.reads(), story.id);
    expect(sealed).toContain('kim’s');
    expect((await here.reads().list(story.id)).damaged).toEqual([]);
    expect(before.length).toBeGreaterThan(sealed.length - 2);
  });

  test('and a packed file of both: every version is there', async () => {
    const story = article('Night bus');
    const [here, there] = [await computer(story), await computer(story)];
    for (const [{ keeps }, who] of [
      [here, 'ida'],
      [there, 'kim'],
    ] as const) {
      const history = keeps(who);
      const noise = fc.sample(fc.string({ minLength: 3_900, maxLength: 3_900, unit: 'grapheme-ascii' }), 11);
      for (const [index, text] of noise.entries()) await history.name(retitled(story, text), `${who} ${index}`);
    }
    const copy = 'versions-0001.jsonl.sync-conflict-20261124-210533-ABCDEF2.gz';
    await copyFile(join(there.files, 'versions-0001.jsonl.gz'), join(here.files, copy));
    await copyFile(join(there.files, 'versions.jsonl'), join(here.files, 'versions (1).jsonl')).catch(() => undefined);
    const found = await says(here.keeps('ida'), story.id);
    expect(found.filter((name) => name.startsWith('ida'))).toHaveLength(11);
    expect(found.filter((name) => name.startsWith('kim'))).toHaveLength(11);
    expect((await here.keeps('ida').list(story.id)).damaged).toEqual([]);
  });

  test('whatever either wrote, each version reads as it was, also after more was written here', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(articles, { minLength: 1, maxLength: 2 }),
        fc.array(articles, { minLength: 1, maxLength: 2 }),
        fc.array(articles, { minLength: 1, maxLength: 2 }),
        async (common, mine, theirs) => {
          const [first] = common;
          if (first === undefined) return;
          const [here, there] = [await computer(first), await computer(first)];
          const kept = new Map<string, Article>();
          const keep = async (history: History, states: readonly Article[]) => {
            for (const state of states) {
              const one = { ...state, id: first.id };
              kept.set((await history.name(one, 'kept')).id, one);
            }
          };
          await keep(here.keeps('ida'), common);
          await copyFile(join(here.files, 'versions.jsonl'), join(there.files, 'versions.jsonl'));
          await keep(here.keeps('ida'), mine);
          await keep(there.keeps('kim'), theirs);
          await copyFile(join(there.files, 'versions.jsonl'), join(here.files, 'versions 2.jsonl'));
          await keep(here.keeps('ida'), theirs.slice(0, 1));
          for (const history of [here.keeps('ida'), here.reads()])
            for (const [version, state] of kept) expect(await history.read(first.id, version)).toEqual(state);
        },
      ),
      { numRuns: 6 },
    );
  });

  test('a copy that is torn gives what can be read of it, and is kept as damaged lines are told', async () => {
    const story = article('Night bus');
    const [here, there] = [await computer(story), await computer(story)];
    await here.keeps('ida').name(story, 'ida’s');
    for (const name of ['kim’s', 'kim’s second']) await there.keeps('kim').name(retitled(story, name), name);
    const text = await readFile(join(there.files, 'versions.jsonl'), 'utf8');
    await writeFile(join(here.files, 'versions 2.jsonl'), text.slice(0, -10));
    const { versions, damaged } = await here.reads().list(story.id);
    expect(versions.map(({ name }) => name).toSorted()).toEqual(['ida’s', 'kim’s']);
    expect(damaged).toEqual([{ file: 'versions 2.jsonl', line: 2 }]);
    const checked = await checkHistory(here.files);
    expect(checked.versions.every(({ readable }) => readable)).toBe(true);
    // The pictures of a version count as used wherever the version lies.
    expect([...(await historyTexts(here.files))].join()).toContain('kim’s');
    await rm(join(here.files, 'versions.jsonl'));
    expect(await says(here.keeps('ida'), story.id)).toEqual(['kim’s']);
  });
});
