import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type DeskCredits, shippedCredits, untouchedCredits } from '#shared/credits/index.ts';
import { refusal } from '../../tests/faults/desk.ts';
import { scratch } from '../../tests/scratch.ts';
import { DeskCreditsFile } from './index.ts';

const now = () => '2026-11-24T12:00:00.000Z';
const ours: DeskCredits = {
  ...untouchedCredits,
  agencies: [{ name: 'Harbour Eye', also: [], wording: '{creator}/Harbour Eye' }],
  rules: [{ id: 'rule01', match: '*/AFP via Getty Images', prints: '*/AFP', on: true }],
};

test('until a desk changes something it has what is shipped, and no file', async () => {
  const folder = await scratch();
  const credits = new DeskCreditsFile(folder, { now });
  expect(await credits.read()).toEqual(untouchedCredits);
  expect((await credits.style()).agencies).toEqual(shippedCredits.agencies);
  expect(await readdir(folder)).toEqual([]);
});

test('a desk’s agencies and rules are there after a restart', async () => {
  const folder = await scratch();
  await new DeskCreditsFile(folder, { now }).write(ours);
  const again = new DeskCreditsFile(folder, { now });
  expect(await again.read()).toEqual(ours);
  expect((await again.style()).agencies[0]?.name).toBe('Harbour Eye');
});

test.each([
  ['torn', 'damaged', '{"format": "standfirst/cre'],
  ['of another kind', 'damaged', '{"format":"standfirst/house","version":1}'],
  ['of a later version', 'newer', '{"format":"standfirst/credits","version":9,"rules":[]}'],
])('a file that is %s is no rule to print by; it is kept aside before another is written', async (_, state, text) => {
  const folder = await scratch();
  const file = join(folder, 'credits.json');
  await writeFile(file, text);
  const credits = new DeskCreditsFile(folder, { now });
  expect(await refusal(credits.read())).toBe('credits-unreadable');
  await expect(credits.read()).rejects.toMatchObject({ facts: { state } });
  expect(await readFile(file, 'utf8')).toBe(text);
  await credits.write(ours);
  expect(await readdir(folder)).toEqual(['credits.damaged-20261124T120000Z.json', 'credits.json']);
  expect(await readFile(join(folder, 'credits.damaged-20261124T120000Z.json'), 'utf8')).toBe(text);
});
