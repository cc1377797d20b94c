import { rename } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { flushFolder } from './durable.ts';
import { isMissing } from './missing.ts';
import { fileStamp } from './stamp.ts';

/** Why a file was set aside: it was damaged, or a sync program's copy whose content was taken in. */
export type AsideReason = 'damaged' | 'merged';

/** A file that was kept aside: why, whose place it had, and since when it has not. */
export interface Aside {
  why: AsideReason;
  /** The name it had. */
  of: string;
  /** ISO 8601, to the second. */
  at: string;
}

/**
 * Keeps a file beside its place, under a name that says why: a damaged `article.json` as
 * `article.damaged-20170718T090000Z.json`, with `-2` and so on where that is taken.
 * @param now the moment, as ISO 8601
 * @returns the new name; null where there was no file
 */
export async function setAside(file: string, now: string, why: AsideReason = 'damaged'): Promise<string | null> {
  const [folder, ending] = [dirname(file), extname(file)];
  const moment = new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
  const name = `${basename(file, ending)}.${why}-${moment}`;
  let aside = `${name}${ending}`;
  for (let count = 2; (await fileStamp(join(folder, aside))) !== null; count++) aside = `${name}-${count}${ending}`;
  try {
    await rename(file, join(folder, aside));
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
  await flushFolder(folder);
  return aside;
}

/** What a file's name says of having been set aside; null where it says nothing. */
export function asideOf(name: string): Aside | null {
  const found = /^(.+)\.(damaged|merged)-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z(?:-\d+)?(\.[^.]+)$/.exec(name);
  if (found === null) return null;
  const [, base, why, year, month, day, hour, minute, second, ending] = found;
  return {
    why: why === 'merged' ? why : 'damaged',
    of: `${base}${ending}`,
    at: `${year}-${month}-${day}T${hour}:${minute}:${second}Z`,
  };
}
