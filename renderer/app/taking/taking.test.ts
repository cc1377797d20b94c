import { expect, test } from 'vitest';
import { DeskError } from '#shared/contract/index.ts';
import { type Picture, unshaped } from '#shared/picture/index.ts';
import { createTaking } from './taking.ts';

/** A library that takes a file when it is told to, and counts how many it holds at once. */
function shelf(verdict: (name: string) => DeskError | null = () => null) {
  const inHand = new Map<string, () => void>();
  const told: string[] = [];
  const seen = { most: 0, began: [] as string[] };
  const taking = createTaking({
    async take({ name }, { signal }) {
      seen.began.push(name);
      await new Promise<void>((go, fail) => {
        inHand.set(name, go);
        seen.most = Math.max(seen.most, inHand.size);
        signal?.addEventListener('abort', () => fail(new DeskError('cancelled', {})));
      }).finally(() => inHand.delete(name));
      const error = verdict(name);
      if (error !== null) throw error;
      return picture(name);
    },
    problem: ({ code }) => told.push(code),
    stopped: (taken, leftOut) => told.push(`stopped: ${taken} in, ${leftOut} left out`),
  });
  /** Lets the files in hand through until none comes after them. */
  async function finish(): Promise<void> {
    for (let idle = 0; idle < 5; idle++) {
      for (const go of [...inHand.values()]) {
        go();
        idle = 0;
      }
      await new Promise((go) => setTimeout(go));
    }
  }
  return { taking, inHand, told, seen, finish };
}

const folder = (many: number) => Array.from({ length: many }, (_, at) => new File(['x'], `${at + 1}.jpg`));

function picture(fileName: string): Picture {
  return {
    format: 'standfirst/picture',
    version: 4,
    hash: 'a'.repeat(64),
    type: 'image/jpeg',
    fileName,
    bytes: 1,
    width: 3,
    height: 2,
    added: '2026-11-24T14:00:00Z',
    read: { creditLine: 'PA' },
    from: { creditLine: 'xmp' },
    disagree: {},
    edited: {},
    rights: {},
    shape: unshaped,
    contentCredentials: null,
  };
}

test('A thousand pictures come in two at a time, in the order they were dropped', async () => {
  const { taking, seen, finish } = shelf();
  const files = folder(1_000);
  const given = Promise.all(files.map((file) => taking.getState().takeIn(file)));
  expect(seen.began).toEqual(['1.jpg', '2.jpg']);
  await finish();
  expect((await given).map((taken) => taken?.fileName)).toEqual(files.map(({ name }) => name));
  expect(seen.most).toBe(2);
  expect(taking.getState()).toMatchObject({ asked: 1_000, over: 1_000, taken: 1_000, refused: [] });
});

test('Each refused file is named with its reason when all are done, and keeps none of the others out', async () => {
  const refuses = ['3.jpg', '7.jpg'];
  const { taking, told, finish } = shelf((name) =>
    refuses.includes(name) ? new DeskError('picture-damaged', { name }) : null,
  );
  const given = Promise.all(folder(9).map((file) => taking.getState().takeIn(file)));
  await finish();
  expect((await given).filter((taken) => taken !== null)).toHaveLength(7);
  expect(taking.getState().refused.map(({ name, why }) => [name, why.code])).toEqual([
    ['3.jpg', 'picture-damaged'],
    ['7.jpg', 'picture-damaged'],
  ]);
  expect(told).toEqual([]);
  taking.getState().close();
  expect(taking.getState().refused).toEqual([]);
});

test('One refused file is a message, and no list', async () => {
  const { taking, told, finish } = shelf((name) =>
    name === '2.jpg' ? new DeskError('picture-empty', { name }) : null,
  );
  const given = Promise.all(folder(3).map((file) => taking.getState().takeIn(file)));
  await finish();
  await given;
  expect(told).toEqual(['picture-empty']);
  expect(taking.getState().refused).toEqual([]);
});

test('Cancel leaves out what had no turn, keeps what is in, and the next drop begins anew', async () => {
  const { taking, inHand, told, finish } = shelf();
  const given = Promise.all(folder(100).map((file) => taking.getState().takeIn(file)));
  inHand.get('1.jpg')?.();
  await new Promise((go) => setTimeout(go));
  taking.getState().cancel();
  expect((await given).filter((taken) => taken !== null)).toHaveLength(1);
  expect(told).toEqual(['stopped: 1 in, 99 left out']);
  const next = taking.getState().takeIn(new File(['x'], 'next.jpg'));
  await finish();
  expect((await next)?.fileName).toBe('next.jpg');
  expect(taking.getState()).toMatchObject({ asked: 1, over: 1, taken: 1 });
});

test('A full disk stops the rest, and is told once', async () => {
  const { taking, told, finish } = shelf((name) => (name === '5.jpg' ? new DeskError('disk-full', {}) : null));
  const given = Promise.all(folder(50).map((file) => taking.getState().takeIn(file)));
  await finish();
  const taken = (await given).filter((one) => one !== null).length;
  expect(taken).toBeLessThan(6);
  expect(told).toEqual(['disk-full', `stopped: ${taken} in, ${50 - taken} left out`]);
  expect(taking.getState().refused).toEqual([]);
});

test('What Undo took away before its turn is not taken in', async () => {
  const { taking, seen, finish } = shelf();
  let stands = true;
  const given = Promise.all(folder(10).map((file) => taking.getState().takeIn(file, () => stands)));
  stands = false;
  await finish();
  expect((await given).filter((taken) => taken !== null)).toHaveLength(2);
  expect(seen.began).toEqual(['1.jpg', '2.jpg']);
});
