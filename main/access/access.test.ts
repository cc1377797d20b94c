import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Writable } from '#shared/contract/index.ts';
import { now, refusal } from '../../tests/faults/desk.ts';
import { asReader } from '../../tests/faults/reader.ts';
import { scratch } from '../../tests/scratch.ts';
import { HeldAccess } from './access.ts';
import { type LockRecord, lockName, lockRecord, lockText } from './record.ts';

const minute = 60_000;

/** Another Standfirst over that folder, with what it was told and a clock of its own. */
async function standfirst(folder: string, who = 'ida') {
  const told: Writable[] = [];
  const clock = { steady: 0 };
  const access = new HeldAccess(folder, {
    now: () => now,
    who,
    changed: (w) => told.push(w),
    steady: () => clock.steady,
  });
  onTestFinished(() => access.close());
  await access.start();
  return { access, told, clock };
}

/** Writes the lock of a Standfirst that is not this one. */
async function lockOf(folder: string, change: Partial<LockRecord>): Promise<void> {
  const { access } = await standfirst(folder);
  const record = await lockIn(folder);
  await access.close();
  await writeFile(join(folder, lockName), lockText({ ...record, token: 'another', ...change }));
}

/** Lets the holder give a sign of life. */
async function beat(folder: string): Promise<void> {
  const record = await lockIn(folder);
  await writeFile(join(folder, lockName), lockText({ ...record, beat: record.beat + 1 }));
}

async function lockIn(folder: string): Promise<LockRecord> {
  const record = lockRecord(await readFile(join(folder, lockName), 'utf8'));
  if (record === null) throw new Error('there is no lock');
  return record;
}

const because = (writable: Writable) => (writable.kind === 'no' ? writable.why.because : 'writable');

test('the first to open a library writes in it; the second reads, and is told who has it', async () => {
  const folder = await scratch();
  const first = await standfirst(folder);
  const second = await standfirst(folder, 'ben');
  expect(first.access.writable).toEqual({ kind: 'yes' });
  await first.access.assertWritable();
  expect(second.access.writable).toMatchObject({
    kind: 'no',
    why: { because: 'other-instance', holder: { who: 'ida', here: true, since: now, silent: false } },
  });
  expect(await refusal(second.access.assertWritable())).toBe('library-in-use');
  expect(await readdir(folder)).toEqual([lockName]);
});

test('when the first leaves, the second writes, and is told so', async () => {
  const folder = await scratch();
  const first = await standfirst(folder);
  const second = await standfirst(folder, 'ben');
  await first.access.close();
  await second.access.look();
  expect(second.told.map(because)).toEqual(['other-instance', 'writable']);
  await second.access.assertWritable();
  await second.access.close();
  expect(await readdir(folder)).toEqual([]);
});

test('one that is taken over finds out before its next write', async () => {
  const folder = await scratch();
  const first = await standfirst(folder);
  const second = await standfirst(folder, 'ben');
  expect(await second.access.takeOver()).toEqual({ kind: 'yes' });
  await second.access.assertWritable();
  expect(await refusal(first.access.assertWritable())).toBe('library-in-use');
  expect(first.told).toMatchObject([{ why: { holder: { who: 'ben' } } }]);
  expect(first.access.alone).toBe(false);
  await first.access.close();
  await second.access.assertWritable();
});

test('of many that start at once over a holder that died, exactly one writes', async () => {
  const folder = await scratch();
  await lockOf(folder, { pid: await deadProcess() });
  const all = await Promise.all(Array.from({ length: 8 }, () => standfirst(folder)));
  const told = await Promise.allSettled(all.map(({ access }) => access.assertWritable()));
  expect(told.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test.each([
  ['whose process is gone', async () => ({ pid: await deadProcess() })],
  ['whose number another process has now', async () => ({ pid: process.ppid, process: 'another boot 1' })],
])('a lock %s locks nobody out', async (_, change) => {
  const folder = await scratch();
  await lockOf(folder, await change());
  await (await standfirst(folder)).access.assertWritable();
});

test('a lock that was torn locks nobody out', async () => {
  const folder = await scratch();
  await lockOf(folder, {});
  const file = join(folder, lockName);
  const whole = await readFile(file);
  for (const length of [0, 1, 20, whole.length - 3]) {
    await writeFile(file, whole.subarray(0, length));
    const access = new HeldAccess(folder, { now: () => now, who: 'ida', changed: () => undefined });
    await access.assertWritable();
    await access.close();
  }
});

test('one on another computer is silent after some minutes by this one’s own clock, whatever its dates say, and can be taken over', async () => {
  const folder = await scratch();
  const away = { machine: 'elsewhere', host: 'NEWSROOM-3', pid: 1, since: '2001-01-01T00:00:00Z' };
  await lockOf(folder, away);
  const { access, clock, told } = await standfirst(folder, 'ben');
  const silent = () =>
    access.writable.kind === 'no' && access.writable.why.because === 'other-instance'
      ? access.writable.why.holder
      : null;
  expect(silent()).toMatchObject({ host: 'NEWSROOM-3', here: false, silent: false });
  clock.steady = 2 * minute;
  await access.look();
  expect(silent()).toMatchObject({ silent: false });
  clock.steady = 4 * minute;
  await access.look();
  expect(silent()).toMatchObject({ silent: true });
  expect(await refusal(access.assertWritable())).toBe('library-in-use');
  await beat(folder);
  await access.look();
  expect(silent()).toMatchObject({ silent: false });
  expect(await access.takeOver()).toEqual({ kind: 'yes' });
  expect(told.map(because)).toEqual(['other-instance', 'other-instance', 'other-instance', 'writable']);
});

test('a lock somebody deleted is put back before the next write', async () => {
  const folder = await scratch();
  const { access, told } = await standfirst(folder);
  await rm(join(folder, lockName));
  await access.assertWritable();
  expect(await readdir(folder)).toEqual([lockName]);
  expect(told).toEqual([]);
});

describe('a library on a disk that is unplugged and comes back', () => {
  test('is written in again by whoever had it, though others looked meanwhile', async () => {
    const { disk, folder } = await plugged();
    const first = await standfirst(folder);
    const second = await standfirst(folder, 'ben');
    for (let time = 0; time < 2; time++) {
      await rename(folder, join(disk, 'unplugged'));
      await Promise.all([first.access.look(), second.access.look()]);
      expect(await refusal(first.access.assertWritable())).toBe('library-missing');
      await rename(join(disk, 'unplugged'), folder);
      await Promise.all([second.access.look(), first.access.look()]);
      expect(first.access.writable).toEqual({ kind: 'yes' });
      await first.access.assertWritable();
      expect(first.access.alone).toBe(true);
      expect(await refusal(second.access.assertWritable())).toBe('library-in-use');
    }
    expect(first.told.map(because)).toEqual(['folder-missing', 'writable', 'folder-missing', 'writable']);
  });

  test('is still this one’s after an empty folder stood in its place, as a mount point does', async () => {
    const { disk, folder } = await plugged();
    const { access, told } = await standfirst(folder);
    await rename(folder, join(disk, 'unplugged'));
    await mkdir(folder);
    await access.look();
    await rm(folder, { recursive: true });
    await rename(join(disk, 'unplugged'), folder);
    await access.assertWritable();
    await access.look();
    expect(told).toEqual([]);
    await access.close();
    expect(await readdir(folder)).toEqual([]);
  });

  test('is nobody’s when it was closed while away: the next to open it writes', async () => {
    const { disk, folder } = await plugged();
    const { access } = await standfirst(folder);
    await rename(folder, join(disk, 'unplugged'));
    await access.close();
    await rename(join(disk, 'unplugged'), folder);
    await (await standfirst(folder)).access.assertWritable();
  });

  test('belongs to whoever took it over meanwhile', async () => {
    const { disk, folder } = await plugged();
    const first = await standfirst(folder);
    await rename(folder, join(disk, 'unplugged'));
    await first.access.look();
    await (await standfirst(join(disk, 'unplugged'), 'ben')).access.takeOver();
    await rename(join(disk, 'unplugged'), folder);
    expect(await refusal(first.access.assertWritable())).toBe('library-in-use');
  });
});

describe('a library that is held', () => {
  test('and may no longer be written in says so by itself, and goes on when it may again', async () => {
    const { disk, folder } = await plugged();
    await mkdir(join(folder, 'articles'));
    const { access, told } = await standfirst(folder);
    await chmod(join(folder, lockName), 0o444);
    await asReader(disk, {}, async () => {
      await access.look();
      expect(told).toEqual([{ kind: 'no', why: { because: 'folder-read-only', held: true } }]);
      expect(access.alone).toBe(false);
    });
    await chmod(join(folder, lockName), 0o644);
    await access.look();
    expect(told.map(because)).toEqual(['folder-read-only', 'writable']);
    await access.assertWritable();
    expect(await readdir(join(folder, 'articles'))).toEqual([]);
  });

  test('says so at once when a write failed, though its own lock could be written', async () => {
    const { disk, folder } = await plugged();
    await mkdir(join(folder, 'articles'));
    const { access, told } = await standfirst(folder);
    await chmod(join(folder, lockName), 0o666);
    await asReader(disk, {}, async () => {
      await access.look();
      expect(told).toEqual([]);
      access.doubt();
      await access.look();
      expect(told.map(because)).toEqual(['folder-read-only']);
      // It stays so while nothing changed, and is not told again.
      await access.look();
      expect(told).toHaveLength(1);
    });
  });

  test('and is gone with its disk says so, and goes on when it is back', async () => {
    const { disk, folder } = await plugged();
    await mkdir(join(folder, 'articles'));
    const { access, told } = await standfirst(folder);
    await rename(folder, join(disk, 'unplugged'));
    await access.look();
    expect(told.map(because)).toEqual(['folder-missing']);
    expect(await refusal(access.assertWritable())).toBe('library-missing');
    await rename(join(disk, 'unplugged'), folder);
    await access.look();
    expect(told.map(because)).toEqual(['folder-missing', 'writable']);
  });
});

/** A library on a disk: a folder that can be taken away. */
async function plugged() {
  const disk = await scratch();
  const folder = join(disk, 'Library');
  await mkdir(folder);
  return { disk, folder };
}

/** The number of a process that has ended. */
async function deadProcess(): Promise<number> {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await once(child, 'close');
  return child.pid ?? 0;
}
