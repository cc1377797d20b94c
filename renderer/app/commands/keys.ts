import { type CommandId, commandIds, commands } from '#shared/commands/index.ts';
import { onMac } from '../../ui/index.ts';

/** A shortcut, taken apart. */
interface Chord {
  command: CommandId;
  key: string;
  ctrlOrCommand: boolean;
  shift: boolean;
  alt: boolean;
}

/** The keys as browsers name them, where Electron names them otherwise. */
const named: Record<string, string> = { Up: 'ArrowUp', Down: 'ArrowDown' };

const chords: Chord[] = commandIds.flatMap((command) => {
  const keys = keysOf(command);
  if (keys === undefined) return [];
  const parts = keys.split('+');
  const last = parts.at(-1) ?? '';
  return {
    command,
    key: (named[last] ?? last).toLowerCase(),
    ctrlOrCommand: parts.includes('CmdOrCtrl'),
    shift: parts.includes('Shift'),
    alt: parts.includes('Alt'),
  };
});

/** A command's shortcut in Electron's words, if it has one. */
export function keysOf(command: CommandId): string | undefined {
  const row = commands[command];
  return 'keys' in row ? row.keys : undefined;
}

/** What of a keyboard event tells which keys were pressed. */
type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'getModifierState'
>;

/** What a press of keys means on this platform; a press that writes a character (AltGr) means nothing. */
export function commandOf(event: KeyPress, mac = onMac): CommandId | undefined {
  if (event.getModifierState('AltGraph') || (mac ? event.ctrlKey : event.metaKey)) return undefined;
  const key = event.key.toLowerCase();
  return chords.find(
    (chord) =>
      chord.ctrlOrCommand === (mac ? event.metaKey : event.ctrlKey) &&
      chord.shift === event.shiftKey &&
      chord.alt === event.altKey &&
      (chord.key === key || isPosition(event, chord.key)),
  )?.command;
}

/**
 * Whether the key stands where that letter or digit stands on a Latin keyboard: with Alt held, or on a Cyrillic or Greek
 * keyboard, the event names another character.
 */
function isPosition(event: KeyPress, key: string): boolean {
  const isLatin = /^[a-z]$/i.test(event.key);
  return (!isLatin || event.altKey) && (event.code === `Key${key.toUpperCase()}` || event.code === `Digit${key}`);
}
