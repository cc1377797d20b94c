import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { copyFile, cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { quietWork } from '#shared/contract/index.ts';
import { article, place, retitled } from '../../tests/faults/desk.ts';
import { savedIds, savesOf } from '../../tests/faults/drafts.ts';
import { asReader } from '../../tests/faults/reader.ts';
import { harbourPost, record, referenceStory } from '../../tests/page/story.ts';
import { scratch } from '../../tests/scratch.ts';
import { checkLibrary, type Finding, isHarm } from './index.ts';

const saverProgram = fileURLToPath(new URL('../../tests/faults/saver.ts', import.meta.url));

const picturePath = (hash: string, ending: string) => `pictures/${hash.slice(0, 2)}/${hash}.${ending}`;

/** A library with everything a library can hold, closed. */
async function library() {
  const folder = join(await scratch(), 'Library');
  const desk = await place(folder);
  const story = referenceStory();
  const source = { name: 'story.txt', bytes: Buffer.from('18 July'), account: [], reading: story };
  const created = await desk.library.create(story, source);
  await desk.library.save(retitled(story, 'Saved again'), created);
  const binned = article('Thrown away');
  await desk.library.create(binned);
  await desk.library.discard(binned.id);
  await desk.library.saveHouse({ ...harbourPost, id: 'harbour' });
  await desk.close();
  const hash = await putPicture(folder);
  return { folder, id: story.id, hash };
}

/** A picture with its record. */
async function putPicture(folder: string): Promise<string> {
  const bytes = Buffer.from('bytes of a picture');
  const hash = createHash('sha256').update(bytes).digest('hex');
  await mkdir(join(folder, 'pictures', hash.slice(0, 2)), { recursive: true });
  await writeFile(join(folder, picturePath(hash, 'jpg')), bytes);
  await writeFile(join(folder, picturePath(hash, 'json')), JSON.stringify({ ...record(1), hash }));
  return hash;
}

const check = async (folder: string) => (await checkLibrary(folder, quietWork)).findings;
const notSound = (findings: Finding[]) => findings.filter(({ state }) => state !== 'sound');
/** Pictures the reference story shows are not in this library. */
const harms = (findings: Finding[]) => findings.filter((finding) => isHarm(finding) && finding.kind !== 'picture');

/** Every file of a folder: its bytes and when it and its folder last changed. */
async function everything(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const told = entries.map(async (entry) => {
    const path = join(entry.parentPath, entry.name);
    const { mtimeNs, ctimeNs } = await stat(path, { bigint: true });
    const bytes = entry.isFile()
      ? createHash('sha256')
          .update(await readFile(path))
          .digest('hex')
      : '';
    return `${path} ${mtimeNs} ${ctimeNs} ${bytes}`;
  });
  return (await Promise.all(told)).sort();
}

test('a library in order: each document, version and picture is sound, and nothing was written', async () => {
  const { folder, id, hash } = await library();
  await rm(join(folder, '.cache'), { recursive: true });
  const before = await everything(folder);
  const findings = await check(folder);
  expect(await everything(folder)).toEqual(before);
  expect(harms(findings)).toEqual([]);
  expect(notSound(findings).every(({ kind, state }) => kind === 'picture' && state === 'missing')).toBe(true);
  const kinds = new Set(findings.map(({ kind }) => kind));
  for (const kind of ['library', 'article', 'version', 'source', 'house', 'bin', 'picture', 'picture-record'])
    expect(kinds, kind).toContain(kind);
  expect(findings).toContainEqual({ kind: 'article', state: 'sound', file: `articles/${id}/article.json`, of: id });
  expect(findings).toContainEqual({ kind: 'picture', state: 'sound', file: picturePath(hash, 'jpg'), of: hash });
  expect(findings.filter(({ kind }) => kind === 'version').map(({ version }) => version?.length)).toEqual([8, 8]);
});

test('a library that is being written is sound too, and nobody is disturbed', async () => {
  const { folder, id } = await library();
  const desk = await place(folder);
  let { article: story, revision } = await desk.library.open(id);
  let writing = true;
  const writes = (async () => {
    for (let count = 0; writing; count++) {
      story = retitled(story, `Save ${count}`);
      ({ revision } = await desk.library.save(story, revision));
      await desk.history.keep(story, 'writing');
    }
    return story;
  })();
  for (let round = 0; round < 5; round++) expect(harms(await check(folder))).toEqual([]);
  writing = false;
  expect((await desk.library.open(id)).article).toEqual(await writes);
});

test('a library that may only be read is checked as any other', async () => {
  const { folder } = await library();
  const findings = await check(folder);
  await asReader(dirname(folder), {}, async () => expect(await check(folder)).toEqual(findings));
});

test('a library another program is saving in is sound, and loses none of what that one saved', async () => {
  const folder = join(await scratch(), 'Library');
  const saver = spawn(process.execPath, [saverProgram, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void saver.kill('SIGKILL'));
  const saved = new Map<string, number>();
  const lines = createInterface({ input: saver.stdout });
  lines.on('line', (line) => {
    const [word, id = '', saves] = line.split(' ');
    if (word === 'saved') saved.set(id, Number(saves));
  });
  const closed = once(lines, 'close');
  while (saved.size < savedIds.length) await pause(20);
  for (let round = 0; round < 5; round++) expect(harms(await check(folder))).toEqual([]);
  saver.kill('SIGKILL');
  await closed;
  const desk = await place(folder);
  for (const id of savedIds)
    expect(savesOf((await desk.library.open(id)).article)).toBeGreaterThanOrEqual(saved.get(id) ?? 0);
}, 120_000);

test('what a program that died left half made is told, and is no harm', async () => {
  const { folder } = await library();
  const left = ['articles/.abcdef.0123456789ab.partial', 'bin/.abcdef.0123456789ab.partial'];
  for (const name of left) await mkdir(join(folder, name, 'source'), { recursive: true });
  const findings = await check(folder);
  expect(findings.filter(({ kind }) => kind === 'leftover').map(({ file, state }) => [file, state])).toEqual(
    left.map((name) => [name, 'aside']),
  );
  expect(harms(findings)).toEqual([]);
});

describe('damage is told, with the file and what to do', () => {
  test.each([
    ['library.json', 'library'],
    ['houses/harbour.json', 'house'],
    ['articles/ID/article.json', 'article'],
    ['articles/ID/source/account.json', 'source'],
    ['articles/ID/source/as-read.json', 'source'],
    ['articles/ID/history/versions.jsonl', 'version'],
    ['PICTURE.json', 'picture-record'],
    ['PICTURE.jpg', 'picture'],
  ])(
    'of %s cut short at any length',
    async (named, kind) => {
      const { folder, id, hash } = await library();
      const name = named.replace('ID', id).replace('PICTURE', picturePath(hash, '').slice(0, -1));
      const whole = await readFile(join(folder, name));
      const stride = Math.max(1, Math.floor(whole.length / 12));
      for (let length = 1; length < whole.length - 1; length += stride) {
        await writeFile(join(folder, name), whole.subarray(0, length));
        const told = (await check(folder)).filter(({ file, state }) => file === name && state === 'damaged');
        expect(told, `${length} bytes`).toMatchObject([{ kind, state: 'damaged' }]);
        expect(told[0]?.todo, 'what to do').toMatch(/^[A-Z].*\.$/);
      }
    },
    120_000,
  );

  test('an article that was put back is recovered, and its damaged file stands aside', async () => {
    const { folder, id } = await library();
    await writeFile(join(folder, 'articles', id, 'article.json'), 'torn');
    expect(harms(await check(folder))).toMatchObject([
      { todo: expect.stringContaining('puts the last state of it that was kept back') },
    ]);
    const desk = await place(folder);
    await desk.library.open(id);
    await desk.close();
    const aside = 'article.damaged-20170718T090000Z.json';
    const findings = await check(folder);
    expect(harms(findings)).toEqual([]);
    expect(notSound(findings).filter(({ kind }) => kind === 'article')).toEqual([
      {
        kind: 'article',
        state: 'aside',
        file: `articles/${id}/${aside}`,
        of: id,
        detail: 'a damaged file that was kept',
      },
      {
        kind: 'article',
        state: 'recovered',
        file: `articles/${id}/article.json`,
        of: id,
        detail: `its damaged file is ${aside}`,
      },
    ]);
  });

  test('a folder that is no library is refused; a copy of a library without its library.json is one', async () => {
    await expect(check(await scratch())).rejects.toMatchObject({ code: 'library-missing' });
    const { folder } = await library();
    const copy = join(await scratch(), 'Copy');
    await cp(folder, copy, { recursive: true });
    await copyFile(join(folder, 'library.json'), join(copy, 'elsewhere.json'));
    await rm(join(copy, 'library.json'));
    expect(harms(await check(copy))).toEqual([]);
  });
});
