import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { pictureTypes, readPictureRecord } from '#shared/picture/index.ts';
import { asideOf, isCopyOf } from '../disk/index.ts';
import { checkDocument, isRead, type Judge, type Standing, unread } from './document.ts';
import type { Finding } from './finding.ts';
import { type Listing, notPlain, stray } from './listing.ts';

/**
 * Reads a picture and its record: whether its bytes are those its name says.
 * @param folder where they lie, as a path in the library
 * @param all what is in that folder, or what of it begins with the hash
 */
export async function checkPicture(
  library: string,
  folder: string,
  hash: string,
  { files, odd }: Pick<Listing, 'files' | 'odd'>,
): Promise<Finding[]> {
  const path = join(library, folder);
  const found: Finding[] = [];
  const tell = (kind: Finding['kind'], name: string, standing: Omit<Finding, 'kind' | 'file' | 'of'> | null) => {
    if (standing !== null) found.push({ kind, file: `${folder}/${name}`, of: hash, ...standing });
  };
  const record = `${hash}.json`;
  const names = files.filter((name) => name.startsWith(hash));
  const pictures = names.filter((name) => isPictureName(name, hash));
  for (const name of names.filter((each) => each !== record && !pictures.includes(each)))
    tell(...besides(name, record));
  const odds = odd.filter((name) => name.startsWith(hash));
  for (const name of odds)
    found.push(notPlain(name === record ? 'picture-record' : 'picture', `${folder}/${name}`, hash));
  // Between a look at the folder and now, it was moved to the bin or back; or all that is here was set aside.
  if (pictures.length === 0 && !names.includes(record)) return found;
  if (pictures.length === 0 && !odds.some((name) => isPictureName(name, hash)))
    tell('picture', hash, { state: 'missing', detail: 'its record is here alone', todo: again });
  for (const name of pictures) tell('picture', name, await bytes(join(path, name), hash));
  const judged = names.includes(record) ? await checkDocument(join(path, record), isRecordOf(hash)) : null;
  if (judged === null && pictures.length > 0 && !odds.includes(record))
    tell('picture-record', record, { state: 'missing', detail: 'nothing is written about it', todo: anew });
  else tell('picture-record', record, judged?.state === 'damaged' ? { ...judged, todo: anew } : judged);
  return found;
}

/** What a file beside a picture and its record is. */
function besides(name: string, record: string): [Finding['kind'], string, Omit<Finding, 'kind' | 'file' | 'of'>] {
  const aside = asideOf(name);
  if (aside !== null) {
    const detail = aside.why === 'merged' ? 'a copy that was taken in' : 'a damaged file that was kept';
    return ['picture-record', name, { state: 'aside', detail }];
  }
  if (!isCopyOf(name, record)) return ['stray', name, { state: 'aside', detail: stray('').detail ?? '' }];
  const todo = 'Open the library in Standfirst, which takes what it says in.';
  return ['picture-record', name, { state: 'aside', detail: 'a sync program left it', todo }];
}

function isPictureName(name: string, hash: string): boolean {
  return Object.values(pictureTypes).some((ending) => name === `${hash}.${ending}`);
}

function isRecordOf(hash: string): Judge {
  const isRecord = isRead(readPictureRecord);
  return (content) => {
    const outside = isRecord(content);
    if (outside !== null) return outside;
    const read = readPictureRecord(content);
    return read.ok && read.picture.hash !== hash ? { state: 'damaged', detail: 'it is of another picture' } : null;
  };
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
