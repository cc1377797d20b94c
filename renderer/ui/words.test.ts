import { expect, test } from 'vitest';
import { keyWords, whenWords } from './index.ts';

const now = new Date(2017, 6, 18, 15, 30, 0);

test.each([
  ['2 s ago', new Date(2017, 6, 18, 15, 29, 58)],
  ['0 s ago', new Date(2017, 6, 18, 15, 30, 4)],
  ['5 min ago', new Date(2017, 6, 18, 15, 24, 30)],
  ['09:05', new Date(2017, 6, 18, 9, 5)],
  ['17 July', new Date(2017, 6, 17, 23, 59)],
  ['31 December 2016', new Date(2016, 11, 31, 12)],
])('A change is said to be of %s', (words, moment) => expect(whenWords(moment, now)).toBe(words));

test.each([
  ['CmdOrCtrl+Shift+Z', 'Ctrl Shift Z', '⇧⌘Z'],
  ['CmdOrCtrl+Alt+3', 'Ctrl Alt 3', '⌥⌘3'],
  ['Alt+Up', 'Alt ↑', '⌥↑'],
  ['Shift+F6', 'Shift F6', '⇧F6'],
])('%s is written as each platform writes it', (keys, elsewhere, mac) => {
  expect(keyWords(keys, false)).toBe(elsewhere);
  expect(keyWords(keys, true)).toBe(mac);
});
