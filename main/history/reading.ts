import type { Version } from '#shared/history/index.ts';
import { endOf, mergeBranch } from './branches.ts';
import { type Entry, entryOf } from './entry.ts';
import { type PackFile, PackFiles } from './files.ts';
import { Pack } from './pack.ts';

/** A line of a history that cannot be read, or whose version builds on one that cannot. */
export interface DamagedLine {
  file: string;
  /** Counted from 1. */
  line: number;
}

/** A version, and the file its line is in. */
interface Placed {
  version: Version;
  file: string;
}

/** A history as its files have it. */
export interface ReadHistory {
  pack: Pack;
  placed: Placed[];
  damaged: DamagedLine[];
  /** What brings in the versions that stand beside the others; it is in the pack, and not on disk yet. */
  unwritten: Entry[];
  /** The files sync programs left. */
  copies: PackFile[];
}

interface Line extends DamagedLine {
  entry: Entry;
}

/** Reads every version that can be read from the files of a history, and from what sync programs left beside them. */
export async function readPack(files: PackFiles): Promise<ReadHistory> {
  const pack = new Pack();
  const placed = new Map<string, Placed>();
  const damaged: DamagedLine[] = [];
  const [taken, unwritten]: [Entry[], Entry[]] = [[], []];
  const copies = await files.copies();
  const read = ({ name, lines, whole }: PackFile, take: (line: Line) => void) => {
    for (const [index, text] of lines.entries()) {
      const entry = entryOf(text);
      if (entry === null) damaged.push({ file: name, line: index + 1 });
      else take({ file: name, line: index + 1, entry });
    }
    if (!whole) damaged.push({ file: name, line: lines.length + 1 });
  };
  const strays: Line[] = [];
  for (const file of await files.read())
    read(file, (line) => {
      if (goesOn(strays, line.entry, pack.next) || !pack.take(line.entry)) strays.push(line);
      else {
        taken.push(line.entry);
        placed.set(line.entry.version.id, { version: line.entry.version, file: line.file });
      }
    });
  const branches = [strays];
  for (const copy of copies) {
    const lines: Line[] = [];
    read(copy, (line) => lines.push(line));
    branches.push(lines);
  }
  const entriesOf = (branch: readonly Line[]) => branch.map(({ entry }) => entry);
  for (const branch of branches) {
    const others = branches.filter((other) => other !== branch).map(entriesOf);
    const { entries, lost } = mergeBranch(pack, taken, entriesOf(branch), others);
    unwritten.push(...entries);
    for (const { entry, file, line } of branch)
      if (lost.includes(entry)) damaged.push({ file, line });
      else if (!placed.has(entry.version.id)) placed.set(entry.version.id, { version: entry.version, file });
  }
  return { pack, placed: [...placed.values()], damaged, unwritten, copies };
}

/** Whether a line goes on from one that stands beside the others, and not from them: its numbers mean that one's pieces. */
function goesOn(strays: readonly Line[], { first }: Entry, next: number): boolean {
  return first !== next && strays.some(({ entry }) => endOf(entry) === first);
}

/**
 * Reads the whole history of an article, and writes nothing.
 * @param folder the article's `history`, which need not be there
 * @param leaveOut files that are not read, by name
 * @returns every version with whether the article can be read from it, and the lines that cannot be read
 */
export async function checkHistory(
  folder: string,
  leaveOut: readonly string[] = [],
): Promise<{ versions: (Placed & { readable: boolean })[]; damaged: DamagedLine[] }> {
  const { pack, placed, damaged } = await readPack(new PackFiles(folder, leaveOut));
  return { versions: placed.map((one) => ({ ...one, readable: pack.article(one.version.id) !== null })), damaged };
}

/**
 * Everything that the versions of an article say, each piece once, as JSON; and writes nothing. A version that cannot be
 * read cannot be taken back either, and says nothing.
 * @param folder the article's `history`, which need not be there
 */
export async function historyTexts(folder: string): Promise<Iterable<string>> {
  return (await readPack(new PackFiles(folder))).pack.texts();
}
