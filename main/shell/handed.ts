import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { asDeskError, byteLimit, type Desk, DeskError, quietWork } from '#shared/contract/index.ts';
import { isSystemError } from '../disk/index.ts';
import { packageEnding } from '../packages/index.ts';
import { tellFault } from './dialogs.ts';
import type { Electron } from './electron.ts';

/** What the program is asked to open, by the system: an article by its id, or files. */
export interface Handed {
  article: string | null;
  files: string[];
}

/**
 * What a command line hands over. Whatever is no article of ours is let through: the system's own switches stand there too.
 * @param isId whether words are an article's id
 * @param folder what a file's path is relative to
 */
export function handedOver(args: readonly string[], folder: string, isId: (words: string) => boolean): Handed {
  const asked = args.find((each) => each.startsWith('--article='))?.slice('--article='.length);
  const files = args.filter((each) => !each.startsWith('-') && each.toLowerCase().endsWith(packageEnding));
  return {
    article: asked !== undefined && isId(asked) ? asked : null,
    files: files.map((file) => resolve(folder, file)),
  };
}

/**
 * Takes an article that was saved as a file into the library; what stands against it is said in the system's own words.
 * @returns the article's id; null when it could not be opened
 */
export async function openHandedFile(
  { dialog }: Pick<Electron, 'dialog'>,
  rows: Pick<Desk, 'package.open'>,
  file: string,
  unforeseen: (error: unknown) => string,
): Promise<string | null> {
  try {
    const { article } = await rows['package.open']({ name: basename(file), bytes: await bytesOf(file) }, quietWork);
    return article.id;
  } catch (error) {
    await tellFault(dialog, asDeskError(error, unforeseen).explanation);
    return null;
  }
}

async function bytesOf(file: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const { size } = await stat(file);
    if (size > byteLimit) throw new DeskError('too-large', { bytes: size, limit: byteLimit });
    return new Uint8Array(await readFile(file));
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new DeskError('file-unreadable', { name: basename(file), detail: error.code ?? '' }, { cause: error });
  }
}
