/**
 * The process that is killed: opens the library in the folder given, says what it found, and saves until it dies. It
 * says each save when the library has acknowledged it, straight into the pipe, so that the word outlives the process.
 */
import { writeSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { isDeepStrictEqual } from 'node:util';
import { DeskError } from '#shared/contract/index.ts';
import { HeldAccess } from '../../main/access/index.ts';
import { type Library, openLibrary, reachLibrary } from '../../main/library/index.ts';
import { draft, movedId, savedIds, savesOf } from './drafts.ts';

flushCompileCache();
const [, , folder = ''] = process.argv;
const now = () => new Date().toISOString();
await reachLibrary(folder, true);
const access = new HeldAccess(folder, { now, who: 'ida', changed: () => undefined });
await access.start();
// The process before this one held the library until it was killed.
await access.assertWritable();
const library = await openLibrary(folder, { now, access, pictures: { records: async () => [] } });

function say(...words: (string | number)[]): void {
  writeSync(1, `${words.join(' ')}\n`);
}

/** Says the state an article is found in; gives the number of its last save and its revision. */
async function found(id: string): Promise<{ saves: number; revision: string } | null> {
  try {
    const { article, revision } = await library.open(id);
    const saves = savesOf(article);
    say(isDeepStrictEqual(article, draft(id, saves)) ? 'found' : 'torn', id, saves);
    return { saves, revision };
  } catch (error) {
    if (!(error instanceof DeskError)) throw error;
    say(error.code, id);
    return null;
  }
}

async function saveOn(id: string): Promise<void> {
  let { saves, revision } = (await found(id)) ?? { saves: 0, ...(await library.save(draft(id, 0), null)) };
  for (;;) {
    saves++;
    revision = (await library.save(draft(id, saves), revision)).revision;
    say('saved', id, saves);
  }
}

async function moveOn(from: Library): Promise<void> {
  const binned = (await from.bin()).some(({ id }) => id === movedId);
  if (binned) await from.restore(movedId);
  else if ((await found(movedId)) === null) await from.create(draft(movedId, 0));
  say('saved', movedId, 0);
  for (;;) {
    await from.discard(movedId);
    await from.restore(movedId);
  }
}

await Promise.all([...savedIds.map(saveOn), moveOn(library)]);
