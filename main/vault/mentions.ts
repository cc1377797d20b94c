import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DeskError, type Work } from '#shared/contract/index.ts';
import { say } from '#shared/messages/index.ts';
import { isMissing, namesIn } from '../disk/index.ts';
import { historyTexts } from '../history/index.ts';
import { isUnread } from './faults.ts';
import { strides } from './strides.ts';

/**
 * Every picture that anything written in a library names, by hash: articles and those in the bin, with what was set aside
 * of them, every version that can be taken back, and the articles as their sources were read. Whoever is named is in use,
 * in whatever place it is; so a form of article this program does not know hides nothing from it.
 * @throws DeskError `pictures-unsure` where something cannot be read; AbortError
 */
export async function picturesNamed(library: string, work: Work): Promise<Set<string>> {
  const named = new Set<string>();
  const unread = new Set<string>();
  const looked = new Set<string>();
  // An article that was moved to the bin or out of it meanwhile is looked for in its new place.
  for (let folders = await articleFolders(library); folders.length > 0; ) {
    const step = strides(folders.length, work, say('desk.doing.mentions'));
    for (const [at, folder] of folders.entries()) {
      work.signal.throwIfAborted();
      looked.add(folder);
      try {
        await lookThrough(folder, named);
      } catch (error) {
        if (!isUnread(error)) throw error;
        unread.add(folder.slice(library.length + 1));
      }
      step(at + 1);
    }
    folders = (await articleFolders(library)).filter((folder) => !looked.has(folder));
  }
  if (unread.size > 0) throw new DeskError('pictures-unsure', { articles: [...unread] });
  return named;
}

async function articleFolders(library: string): Promise<string[]> {
  const folders: string[] = [];
  // A picture in the bin is in a folder of its hash, and names itself.
  for (const place of [join(library, 'articles'), join(library, 'bin')])
    for (const name of await namesIn(place)) if (!/^[0-9a-f]{64}$/.test(name)) folders.push(join(place, name));
  return folders;
}

async function lookThrough(folder: string, named: Set<string>): Promise<void> {
  // What an export wrote is told by its sum too, and is no use of a picture.
  for (const place of [folder, join(folder, 'source')])
    for (const file of await documentsIn(place)) take(await textOf(file), named);
  for (const text of await historyTexts(join(folder, 'history'))) take(text, named);
}

async function documentsIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && /\.(?:json|partial)$/.test(entry.name))
      .map(({ name }) => join(folder, name));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** What a file says; nothing where a save or a move took it away meanwhile. */
async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'latin1');
  } catch (error) {
    if (isMissing(error)) return '';
    throw error;
  }
}

function take(text: string, named: Set<string>): void {
  for (const [hash] of text.matchAll(/(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/g)) named.add(hash);
}
