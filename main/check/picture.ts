import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { readPictureRecord } from '#shared/picture/index.ts';
import { asideOf } from '../disk/index.ts';
import { checkDocument, isRead, type Standing, unread } from './document.ts';
import type { Finding } from './finding.ts';

/**
 * Reads a picture and its record: whether its bytes are those its name says.
 * @param folder where they lie, as a path in the library
 * @param listed the names in that folder, or those of them that begin with the hash
 */
export async function checkPicture(
  library: string,
  folder: string,
  hash: string,
  listed: readonly string[],
): Promise<Finding[]> {
  const path = join(library, folder);
  const found: Finding[] = [];
  const names = listed.filter((name) => name.startsWith(`${hash}.`));
  const asides = names.filter((name) => asideOf(name) !== null);
  const files = names.filter((name) => !asides.includes(name));
  const record = `${hash}.json`;
  const picture = files.find((name) => name !== record);
  const tell = (kind: Finding['kind'], name: string, standing: Omit<Finding, 'kind' | 'file' | 'of'> | null) => {
    if (standing !== null) found.push({ kind, file: `${folder}/${name}`, of: hash, ...standing });
  };
  for (const name of asides) tell('picture-record', name, { state: 'aside', detail: 'a damaged file that was kept' });
  // Between a look at the folder and now, it was moved to the bin or back.
  if (files.length === 0) return found;
  if (picture === undefined)
    tell('picture', hash, { state: 'missing', detail: 'its record is here alone', todo: again });
  else tell('picture', picture, await bytes(join(path, picture), hash));
  const judged = files.includes(record) ? await checkDocument(join(path, record), isRead(readPictureRecord)) : null;
  if (judged === null && picture !== undefined)
    tell('picture-record', record, { state: 'missing', detail: 'nothing is written about it', todo: anew });
  else tell('picture-record', record, judged?.state === 'damaged' ? { ...judged, todo: anew } : judged);
  return found;
}

const again = 'Add the picture again, or take it from a backup.';
const anew =
  'Open an article with it in Standfirst, which reads the picture anew; what an editor wrote about it is in a backup.';

async function bytes(file: string, hash: string): Promise<(Standing & { todo?: string }) | null> {
  const sum = createHash('sha256');
  try {
    await pipeline(createReadStream(file), sum);
  } catch (error) {
    const standing = unread(error);
    return standing === null ? null : { ...standing, todo: again };
  }
  if (sum.digest('hex') === hash) return { state: 'sound' };
  return { state: 'damaged', detail: 'its bytes are not those that came in', todo: again };
}
