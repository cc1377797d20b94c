import type { Version } from '#shared/history/index.ts';
import { entryOf } from './entry.ts';
import { PackFiles } from './files.ts';
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

/** Reads every version that can be read from the files of a history. */
export async function readPack(files: PackFiles): Promise<{ pack: Pack; placed: Placed[]; damaged: DamagedLine[] }> {
  const pack = new Pack();
  const placed = new Map<string, Placed>();
  const damaged: DamagedLine[] = [];
  for (const { name, lines, whole } of await files.read()) {
    for (const [index, line] of lines.entries()) {
      const entry = entryOf(line);
      if (entry === null || !pack.take(entry)) damaged.push({ file: name, line: index + 1 });
      else placed.set(entry.version.id, { version: entry.version, file: name });
    }
    if (!whole) damaged.push({ file: name, line: lines.length + 1 });
  }
  return { pack, placed: [...placed.values()], damaged };
}

/**
 * Reads the whole history of an article, and writes nothing.
 * @param folder the article's `history`, which need not be there
 * @returns every version with whether the article can be read from it, and the lines that cannot be read
 */
export async function checkHistory(
  folder: string,
): Promise<{ versions: (Placed & { readable: boolean })[]; damaged: DamagedLine[] }> {
  const { pack, placed, damaged } = await readPack(new PackFiles(folder));
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
