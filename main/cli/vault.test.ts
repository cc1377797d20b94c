import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { dice } from '../../tests/dice.ts';
import { library } from '../../tests/faults/desk.ts';
import { referenceStory } from '../../tests/page/story.ts';
import { scratch } from '../../tests/scratch.ts';

const program = fileURLToPath(new URL('./index.ts', import.meta.url));

/** Runs a command as its own process. */
function standfirst(...args: string[]): Promise<{ code: number; json: unknown; error: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...args, '--json'], (failed, out, error) => {
      resolve({ code: typeof failed?.code === 'number' ? failed.code : 0, json: JSON.parse(out || 'null'), error });
    });
  });
}

/** A library with the reference story and a picture of some size, and an editor's window open over it. */
async function inUse() {
  const place = await scratch();
  const folder = join(place, 'Library');
  const desk = await library(folder);
  await desk.create(referenceStory());
  const bytes = randomBytes(8_000_000);
  const hash = createHash('sha256').update(bytes).digest('hex');
  const picture = `pictures/${hash.slice(0, 2)}/${hash}.jpg`;
  await mkdir(dirname(join(folder, picture)), { recursive: true });
  await writeFile(join(folder, picture), bytes);
  return { place, folder, picture, out: join(place, 'library.zip'), restored: join(place, 'Restored') };
}

test('backup says what it wrote while the library is open, restore makes the same library of it, and never over one', async () => {
  const { folder, picture, out, restored } = await inUse();
  const backup = await standfirst('backup', '--library', folder, '--out', out);
  const bytes = await readFile(out);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  expect(backup).toEqual({ code: 0, json: { file: out, bytes: bytes.length, sha256, entries: 3 }, error: '' });

  const restore = await standfirst('restore', out, '--library', restored);
  expect(restore).toMatchObject({ code: 0, json: { library: restored, entries: 3, damaged: [] }, error: '' });
  for (const name of ['library.json', `articles/${referenceStory().id}/article.json`, picture])
    expect(Buffer.compare(await readFile(join(restored, name)), await readFile(join(folder, name))), name).toBe(0);
  const list = await standfirst('list', '--library', restored);
  expect(list.json).toMatchObject([{ id: referenceStory().id }]);

  const again = await standfirst('restore', out, '--library', folder);
  expect(again).toMatchObject({ code: 1, json: { code: 'restore-place', facts: { folder, why: 'taken' } } });
  expect(again.error).toContain('never restored over anything');
});

test('a damaged backup restores nothing unless told, and then what is sound', async () => {
  const { folder, picture, out, restored } = await inUse();
  await standfirst('backup', '--library', folder, '--out', out);
  const bytes = await readFile(out);
  bytes[1_000_000] = (bytes[1_000_000] ?? 0) ^ 1;
  await writeFile(out, bytes);
  const refused = await standfirst('restore', out, '--library', restored);
  expect(refused).toMatchObject({ code: 1, json: { code: 'backup-damaged', facts: { entries: [picture] } } });
  await expect(stat(restored)).rejects.toMatchObject({ code: 'ENOENT' });
  const sound = await standfirst('restore', out, '--library', restored, '--leave-damaged');
  expect(sound).toMatchObject({ code: 0, json: { entries: 2, damaged: [picture] } });
});

test('killed at any moment, a backup leaves no half file under its name', { timeout: 120_000 }, async () => {
  const { place, folder, out } = await inUse();
  const roll = dice(4);
  let whole = 0;
  for (let kill = 0; kill < 12; kill++) {
    const child = spawn(process.execPath, [program, 'backup', '--library', folder, '--out', out], { stdio: 'ignore' });
    const ended = once(child, 'exit');
    await untilBegun(place, child);
    await pause(roll() * 150);
    child.kill('SIGKILL');
    await ended;
    if (!(await readdir(place)).includes('library.zip')) continue;
    const restored = join(place, `Restored ${whole++}`);
    expect(await standfirst('restore', out, '--library', restored)).toMatchObject({ code: 0, json: { damaged: [] } });
  }
});

/** Waits until a backup writes, or has ended. */
async function untilBegun(place: string, child: ChildProcess): Promise<void> {
  const before = (await readdir(place)).length;
  while (child.exitCode === null && (await readdir(place)).length === before) await pause(5);
}

test('told to stop, a backup takes away what it began', async () => {
  const { place, folder, out } = await inUse();
  await writeFile(join(folder, 'large.mp4'), randomBytes(60_000_000));
  const child = spawn(process.execPath, [program, 'backup', '--library', folder, '--out', out], { stdio: 'ignore' });
  const ended = once(child, 'exit');
  await untilBegun(place, child);
  child.kill('SIGINT');
  expect((await ended)[0]).toBe(1);
  expect(await readdir(place)).toEqual(['Library']);
});
