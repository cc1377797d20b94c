import { join } from 'node:path';
import { Low } from 'lowdb';
import { type Article, readArticle } from '#shared/article/index.ts';
import type { AccountLine } from '#shared/contract/index.ts';
import { JsonFile, makeFolder, readUntorn, writeDurably } from '../disk/index.ts';

/** What an article was imported from: the bytes as received, what each line became, and the article as it was read. */
export interface Source {
  /** The name the source came under; only ever shown, and made safe to name a file. */
  name: string;
  bytes: Uint8Array;
  account: AccountLine[];
  reading: Article;
}

const accountName = 'account.json';
const asReadName = 'as-read.json';

/** Keeps a source in an article's folder. */
export async function keepSource(articleFolder: string, source: Source): Promise<void> {
  const folder = join(articleFolder, 'source');
  const file = fileNameFor(source.name);
  await makeFolder(folder);
  await writeDurably(join(folder, file), source.bytes);
  const account = { format: 'standfirst/account', version: 1, name: source.name, file, lines: source.account };
  await new Low<unknown>(new JsonFile(join(folder, accountName)), account).write();
  await new Low(new JsonFile<Article>(join(folder, asReadName)), source.reading).write();
}

/** The article as it was first read from its source; null where it was written here, or the record of it is damaged. */
export async function asRead(articleFolder: string): Promise<Article | null> {
  const reading = readArticle(await readUntorn(join(articleFolder, 'source', asReadName)));
  return reading.ok ? reading.article : null;
}

/** A file name every platform takes, from a name that came from anywhere. */
export function fileNameFor(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const safe = last
    .normalize('NFC')
    .replace(/[\p{C}<>:"|?*]/gu, '_')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const short = shortened(safe === '' ? 'source' : safe);
  const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i.test(short);
  const ours = [accountName, asReadName].includes(short.toLowerCase());
  return reserved || ours ? `source-${short}` : short;
}

/** At most 120 bytes, well under any file system's limit, the ending kept. */
function shortened(name: string): string {
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? '';
  const characters = [...name.slice(0, name.length - ending.length)];
  while (Buffer.byteLength(characters.join('') + ending) > 120) characters.pop();
  return characters.join('') + ending;
}
