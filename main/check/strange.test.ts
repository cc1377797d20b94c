import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { quietWork } from '#shared/contract/index.ts';
import { article, place } from '../../tests/faults/desk.ts';
import { record } from '../../tests/page/story.ts';
import { scratch } from '../../tests/scratch.ts';
import { checkLibrary, type Finding } from './index.ts';

const bytes = Buffer.from('bytes of a picture');
const hash = createHash('sha256').update(bytes).digest('hex');
const picture = `pictures/${hash.slice(0, 2)}/${hash}.jpg`;
const itsRecord = picture.replace('.jpg', '.json');
const [bus, wall] = [article('Night bus'), article('Harbour wall')];
let folder = '';

const put = async (name: string, content: string | Uint8Array) => {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await writeFile(join(folder, name), content);
};
const check = async () => (await checkLibrary(folder, quietWork)).findings;
/** What is told of a file: its kind and how it stands. */
const told = (findings: Finding[], name: string) =>
  findings.filter(({ file }) => file === name).map(({ kind, state }) => [kind, state].join(' '));

/** A sound library of two articles, one with versions and what it was imported from, and a picture. */
beforeEach(async () => {
  folder = join(await scratch(), 'Library');
  const desk = await place(folder);
  const source = { name: 'bus.txt', bytes: Buffer.from('Night bus'), account: [], reading: bus };
  await desk.library.create(bus, source);
  await desk.library.create(wall);
  await desk.history.name(bus, 'First');
  await desk.close();
  await put(picture, bytes);
  await put(itsRecord, JSON.stringify({ ...record(1), hash }));
  expect((await check()).filter(({ state }) => state !== 'sound')).toEqual([]);
});

describe('where a file should be there is', () => {
  const documents = [
    ['library.json', 'library'],
    [`articles/${bus.id}/article.json`, 'article'],
    [`articles/${bus.id}/history/versions.jsonl`, 'version'],
    [`articles/${bus.id}/source/account.json`, 'source'],
    [picture, 'picture'],
    [itsRecord, 'picture-record'],
  ] as const;

  test.each(documents)(
    'a link to another file, in place of %s: it is told, and nothing is read through it',
    async (name, kind) => {
      // What it leads to is in perfect order: it would be taken for sound if it were read.
      const elsewhere = join(dirname(folder), 'elsewhere');
      await rename(join(folder, name), elsewhere);
      await symlink(elsewhere, join(folder, name));
      expect(told(await check(), name)).toEqual([`${kind} damaged`]);
    },
  );

  test.each(documents)('a pipe, in place of %s: it is told, and nobody waits for it', async (name, kind) => {
    await rm(join(folder, name));
    execFileSync('mkfifo', [join(folder, name)]);
    expect(told(await check(), name)).toEqual([`${kind} damaged`]);
    const desk = await place(folder);
    expect(await desk.library.list()).toHaveLength(2);
    await desk.history.list(bus.id);
    await desk.pictures.records([hash]);
  });

  test.each(['library.json', `articles/${bus.id}/article.json`])(
    'a folder, in place of %s: it is told',
    async (name) => {
      await rm(join(folder, name));
      await mkdir(join(folder, name));
      expect(told(await check(), name).some((finding) => finding.endsWith('damaged'))).toBe(true);
      const desk = await place(folder);
      expect((await desk.library.open(bus.id)).article.head.headline).toBe('Night bus');
    },
  );

  test.each(['articles', 'pictures', `articles/${bus.id}/history`])(
    'a link to the folder %s, which is not followed',
    async (name) => {
      const elsewhere = join(dirname(folder), 'elsewhere');
      await rename(join(folder, name), elsewhere);
      await symlink(elsewhere, join(folder, name));
      const findings = await check();
      expect(told(findings, name).some((finding) => finding.endsWith('damaged'))).toBe(true);
      expect(findings.some(({ file }) => file.startsWith(`${name}/`) && !file.includes(hash))).toBe(false);
    },
  );

  test('a ring of links', async () => {
    await symlink(folder, join(folder, 'articles', 'ring'));
    await symlink('ring', join(folder, 'articles', wall.id, 'ring'));
    expect(told(await check(), `articles/${wall.id}/ring`)).toEqual(['stray aside']);
  });
});

test('what sync programs and systems leave is named, and is no harm', async () => {
  const left = {
    '.stfolder/marker': 'stray',
    '.DS_Store': 'stray',
    'library.sync-conflict-20261124-210533-ABCDEF2.json': 'library',
    'articles/.syncthing.article.json.tmp': 'stray',
    [`articles/${bus.id} copy/article.json`]: 'stray',
    [`articles/${bus.id}/~syncthing~article.json.tmp`]: 'stray',
    [`articles/${bus.id}/article (conflicted copy).json`]: 'article',
    [`articles/${bus.id}/history/versions (1).jsonl`]: 'version',
    [`articles/${bus.id}/history/.versions.jsonl.swp`]: 'stray',
    [`pictures/${hash.slice(0, 2)}/Thumbs.db`]: 'stray',
    [itsRecord.replace('.json', '.sync-conflict-20261124-210533-ABCDEF2.json')]: 'picture-record',
  };
  for (const name of Object.keys(left)) await put(name, '');
  const { findings, whole } = await checkLibrary(folder, quietWork);
  expect(whole).toBe(true);
  for (const [name, kind] of Object.entries(left)) {
    const [top = name, folderName] = [name.split('/')[0], name.split('/').slice(0, 2).join('/')];
    const named = name.startsWith('.st') ? top : name.includes(' copy/') ? folderName : name;
    expect(told(findings, named), name).toEqual([`${kind} aside`]);
  }
});

test('two articles in each other’s places are told, a copy of one is told as such', async () => {
  const file = (id: string) => join(folder, 'articles', id, 'article.json');
  const theirs = await readFile(file(wall.id));
  await cp(file(bus.id), file(wall.id));
  expect(told(await check(), `articles/${wall.id}/article.json`)).toEqual(['article sound']);
  expect((await check()).find(({ file: name }) => name === `articles/${wall.id}/article.json`)?.detail).toContain(
    bus.id,
  );
  await writeFile(file(bus.id), theirs);
  const findings = await check();
  for (const { id } of [bus, wall]) expect(told(findings, `articles/${id}/article.json`)).toEqual(['article damaged']);
});

test('a record of another picture, a lost picture, a lost source and a lost folder of articles are told', async () => {
  await put(itsRecord, JSON.stringify({ ...record(1), hash: 'ab'.repeat(32) }));
  expect(told(await check(), itsRecord)).toEqual(['picture-record damaged']);
  await rm(join(folder, picture));
  expect(told(await check(), picture.replace('.jpg', ''))).toEqual(['picture missing']);
  await rm(join(folder, 'articles', bus.id, 'source', 'bus.txt'));
  expect(told(await check(), `articles/${bus.id}/source/bus.txt`)).toEqual(['source missing']);
  await rm(join(folder, 'articles'), { recursive: true });
  expect(told(await check(), 'articles')).toEqual(['library missing']);
});

test('a library somebody has open, and one of a later version, are checked as any other', async () => {
  const desk = await place(folder);
  expect((await checkLibrary(folder, quietWork)).whole).toBe(true);
  await desk.close();
  await put('library.json', JSON.stringify({ format: 'standfirst/library', version: 99, id: 'abcdef', more: true }));
  const { findings, whole } = await checkLibrary(folder, quietWork);
  expect(told(findings, 'library.json')).toEqual(['library newer']);
  expect(whole).toBe(true);
});
