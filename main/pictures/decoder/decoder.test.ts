import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Decoder, UnreadablePicture } from './decoder.ts';
import { type Child, type Fork, nodeFork } from './fork.ts';

const boat = fileURLToPath(new URL('../examples/agrees.jpg', import.meta.url));
const inspectBoat = { does: 'inspect', file: boat, type: 'image/jpeg' } as const;
const whole = { is: 'whole', width: 96, height: 64 };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'decoder-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Real processes, the first of which meets its end, or stands still, over its first picture. */
function mortal(fate: (child: Child) => void): { fork: Fork; started(): number } {
  let started = 0;
  return {
    started: () => started,
    fork: (module) => {
      started += 1;
      const child = nodeFork(module);
      return started === 1 ? { ...child, send: () => fate(child) } : child;
    },
  };
}

const dies = (child: Child) => child.onMessage(() => child.kill());
const standsStill = () => undefined;

describe('a picture that kills the process decoding it', () => {
  test('counts as damaged, and the next is decoded in a new process', async () => {
    const { fork, started } = mortal(dies);
    const decoder = new Decoder(fork);
    expect(await decoder.inspect(inspectBoat)).toMatchObject({ is: 'damaged' });
    expect(await decoder.inspect(inspectBoat)).toEqual(whole);
    expect(started()).toBe(2);
    decoder.close();
  });

  test('takes no other down that is decoded beside it or waits', async () => {
    const decoder = new Decoder(mortal(dies).fork);
    const all = await Promise.all(Array.from({ length: 6 }, () => decoder.inspect(inspectBoat)));
    expect(all[0]).toMatchObject({ is: 'damaged' });
    expect(all.slice(1)).toEqual(Array.from({ length: 5 }, () => whole));
    decoder.close();
  });

  test('cannot be made a rendition of', async () => {
    const decoder = new Decoder(mortal(dies).fork);
    const into = join(folder, 'boat.webp');
    const asked = decoder.render({
      does: 'render',
      file: boat,
      cut: null,
      rungs: null,
      sizes: [{ width: 48, into }],
      type: 'image/webp',
    });
    await expect(asked).rejects.toThrow(UnreadablePicture);
    decoder.close();
  });
});

test('a picture that keeps its process too long counts as damaged', async () => {
  const decoder = new Decoder(mortal(standsStill).fork, 3_000);
  expect(await decoder.inspect(inspectBoat)).toMatchObject({ is: 'damaged' });
  expect(await decoder.inspect(inspectBoat)).toEqual(whole);
  decoder.close();
});

test('a picture that was being decoded as the workstation quit is not called damaged', async () => {
  const decoder = new Decoder(mortal(standsStill).fork);
  const asked = decoder.inspect(inspectBoat);
  decoder.close();
  await expect(asked).rejects.toMatchObject({ code: 'cancelled' });
});

test('a decoder that never starts is not blamed on the picture', async () => {
  const stillborn: Child = {
    send: () => undefined,
    onMessage: () => undefined,
    onEnd: setImmediate,
    kill: () => undefined,
  };
  const decoder = new Decoder(() => stillborn);
  await expect(decoder.inspect(inspectBoat)).rejects.toThrow('The decoder does not start');
  decoder.close();
});

test('a rendition that cannot be written is not blamed on the picture', async () => {
  const decoder = new Decoder(nodeFork);
  const into = join(folder, 'no-such-folder', 'boat.webp');
  const asked = decoder.render({
    does: 'render',
    file: boat,
    cut: null,
    rungs: null,
    sizes: [{ width: 48, into }],
    type: 'image/webp',
  });
  await expect(asked).rejects.toThrow('ENOENT');
  decoder.close();
});
