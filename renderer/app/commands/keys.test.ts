import { expect, test } from 'vitest';
import { type CommandId, commandIds } from '#shared/commands/index.ts';
import { commandOf, keysOf } from './keys.ts';

interface Press {
  key: string;
  code?: string;
  ctrl?: boolean;
  command?: boolean;
  shift?: boolean;
  alt?: boolean;
  altGr?: boolean;
}

function pressed(press: Press, mac = false): CommandId | undefined {
  const { key, code = '', ctrl = false, command = false, shift = false, alt = false, altGr = false } = press;
  return commandOf(
    {
      key,
      code,
      ctrlKey: ctrl,
      metaKey: command,
      shiftKey: shift,
      altKey: alt,
      getModifierState: (name) => name === 'AltGraph' && altGr,
    },
    mac,
  );
}

test('A shortcut is Ctrl on one platform and Command on the other, never the other way', () => {
  expect(pressed({ key: 's', ctrl: true })).toBe('article.save');
  expect(pressed({ key: 's', command: true }, true)).toBe('article.save');
  expect(pressed({ key: 's', ctrl: true }, true)).toBeUndefined();
  expect(pressed({ key: 's', command: true })).toBeUndefined();
});

test('Shift and Alt are part of a shortcut', () => {
  expect(pressed({ key: 'z', ctrl: true })).toBe('edit.undo');
  expect(pressed({ key: 'Z', ctrl: true, shift: true })).toBe('edit.redo');
  expect(pressed({ key: 'F6', shift: true })).toBe('view.previousZone');
  expect(pressed({ key: 'ArrowUp', alt: true })).toBe('edit.blockUp');
});

test('On a Cyrillic keyboard, and where Alt makes another character, the place of the key counts', () => {
  expect(pressed({ key: 'ы', code: 'KeyS', ctrl: true })).toBe('article.save');
  expect(pressed({ key: '£', code: 'Digit3', command: true, alt: true }, true)).toBe('insert.pullQuote');
});

test('On a Latin keyboard the letter counts, wherever it stands', () => {
  // A on AZERTY stands where Q stands on QWERTY; Ctrl+Z must not undo there when W was pressed.
  expect(pressed({ key: 'w', code: 'KeyZ', ctrl: true })).toBeUndefined();
});

test('AltGr writes a character: it is never a shortcut', () => {
  expect(pressed({ key: '³', code: 'Digit3', ctrl: true, alt: true, altGr: true })).toBeUndefined();
});

test('No two commands have the same keys', () => {
  const keys = commandIds.map(keysOf).filter((one) => one !== undefined);
  expect(new Set(keys).size).toBe(keys.length);
});
