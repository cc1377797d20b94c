import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import journal from 'electron-log/node';
import { newId } from '#shared/article/index.ts';
import { isMissing } from '../disk/index.ts';
import { factsOf } from './facts.ts';

/** Something the desk did or met, in values that hold no word of any article and no name of a person. */
export type Happening = { what: string } & Readonly<Record<string, string | number | boolean | null>>;

/** A file of notes is put aside at this many bytes; the one before it goes. */
const fullAt = 512 * 1024;

const file = journal.transports.file;
journal.transports.console.level = false;
file.level = false;
file.maxSize = fullAt;
file.fileName = 'standfirst.log';
file.format = ({ message }) => [message.data[0]];

let folder: string | null = null;

/** Keeps the notes of this launch in a folder from now on: two files, of which the older gives way. */
export function openLog(kept: string): void {
  folder = kept;
  file.resolvePathFn = () => join(kept, 'standfirst.log');
  file.level = 'info';
}

/** Notes a happening, as a line of JSON. */
export function note(happening: Happening): void {
  journal.info(line(happening));
}

/**
 * Notes an error no code stands for, also on standard error: where in the program it came from, under a reference the
 * editor sees too. No word of any article is written.
 */
export function unforeseen(error: unknown): string {
  const reference = newId();
  const facts = { reference, ...factsOf(error) };
  journal.error(line({ what: 'unforeseen', ...facts }));
  process.stderr.write(`standfirst: unforeseen ${JSON.stringify(facts)}\n`);
  return reference;
}

/** The last notes kept, oldest first. @throws what the disk throws */
export async function lastNotes(most: number): Promise<string[]> {
  if (folder === null) return [];
  const texts = await Promise.all(
    ['standfirst.old.log', 'standfirst.log'].map((name) => read(join(folder ?? '', name))),
  );
  return texts
    .join('')
    .split('\n')
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .slice(-most);
}

async function read(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return '';
    throw error;
  }
}

function line(facts: object): string {
  return JSON.stringify({ at: new Date().toISOString(), ...facts });
}
