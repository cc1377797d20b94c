import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holdAhead } from './ahead.ts';
import { nearestFirst } from './nearest.ts';

/** A desk that gives a picture when it is told to. */
function slowDesk() {
  const asked: string[] = [];
  const given = new Map<string, () => void>();
  const load = (address: string) => {
    asked.push(address);
    return { picture: address, ready: new Promise<void>((give) => given.set(address, give)) };
  };
  return { asked, load, give: (address: string) => given.get(address)?.() };
}

const names = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => `${from + at}`);

test('the pictures in sight come first, then those next to them on both sides', () => {
  expect(nearestFirst(10, 4, 5, 7)).toEqual([4, 5, 6, 3, 7, 2, 8]);
  expect(nearestFirst(3, 0, 9, 300)).toEqual([0, 1, 2]);
  expect(nearestFirst(0, 0, 0, 300)).toEqual([]);
});

test('every row of a list that is not too long is thought of, once', () => {
  fc.assert(
    fc.property(fc.nat(200), fc.nat(200), fc.nat(20), (count, from, tall) => {
      const to = from + tall;
      fc.pre(from < count);
      expect(nearestFirst(count, from, to, count).toSorted((one, other) => one - other)).toEqual(
        Array.from({ length: count }, (_, at) => at),
      );
    }),
  );
});

test('a jump to the end of the list asks for what is there before what was passed over', async () => {
  const { asked, load, give } = slowDesk();
  const hold = holdAhead(load, 300);
  hold(names(0, 200));
  expect(asked).toEqual(names(0, 6));
  hold(names(180, 200));
  for (const name of names(0, 6)) give(name);
  await new Promise((settled) => setTimeout(settled));
  expect(asked.slice(6)).toEqual(names(180, 186));
});

test('a picture is asked for once, and no more are held than there may be', async () => {
  const { asked, load, give } = slowDesk();
  const hold = holdAhead(load, 8);
  for (let at = 0; at < 40; at++) {
    hold(names(at, at + 8));
    for (const name of [...asked]) give(name);
    await new Promise((settled) => setTimeout(settled));
  }
  expect(asked).toEqual(names(0, 47));
});
