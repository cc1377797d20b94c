import { join } from 'node:path';
import { articlePictures, readArticle } from '#shared/article/index.ts';
import { DeskError } from '#shared/contract/index.ts';
import { z } from '#shared/schema/index.ts';
import { markName as binMarkName, readMark as readBinMark } from '../bin/index.ts';
import { asideOf, fileStamp, partialEnding } from '../disk/index.ts';
import { checkHistory, isHistoryCopy, isHistoryName } from '../history/index.ts';
import { documentName, isCopyName, readDocument, readMark, recoveredName } from '../library/index.ts';
import { checkDocument, isFormat, isRead, unread } from './document.ts';
import type { Finding } from './finding.ts';
import { type Listing, listed, listedIn, notPlain, stray } from './listing.ts';

const accountName = 'account.json';

/** What was found of an article, and the pictures it shows. */
export interface CheckedArticle {
  findings: Finding[];
  pictures: string[];
  /** The id its document says; null where it cannot be read. */
  says: string | null;
}

type Standing = Omit<Finding, 'kind' | 'file' | 'of'>;

/** Reads an article's folder and everything in it. @param folder its path in the library, with `/` between steps */
export async function checkArticle(library: string, folder: string, id: string): Promise<CheckedArticle> {
  const path = join(library, folder);
  const found: Finding[] = [];
  const tell = (kind: Finding['kind'], name: string, standing: Standing | null) => {
    if (standing !== null) found.push({ kind, file: `${folder}/${name}`, of: id, ...standing });
  };
  const all = await listed(path);
  // An empty folder is what is left of an article that went.
  if (all.files.length + all.folders.length + all.odd.length === 0) return { findings: [], pictures: [], says: null };
  const history = await listedIn(path, all, 'history');
  const versions = all.folders.includes('history') ? await historyOf(path, [...history.odd, ...history.folders]) : [];
  const isKept = versions.some(({ state }) => state === 'sound') || all.folders.includes('source');
  const { standing, pictures, says } = await document(path, id, all, isKept);
  tell('article', documentName, standing);
  for (const { name, ...version } of versions) tell('version', name, version);
  for (const name of all.files)
    if (name === recoveredName)
      tell('mark', name, await checkDocument(join(path, name), isFormat('standfirst/recovered', 1)));
    else if (name === binMarkName) tell('bin', name, await binMark(path));
    else if (name !== documentName) tell(...besides(name, 'article', isCopyName, bySide));
  for (const name of history.files)
    if (!isHistoryName(name)) tell(...besides(`history/${name}`, 'version', isHistoryCopy, byVersions));
  const source = await listedIn(path, all, 'source');
  for (const name of source.files) tell('source', `source/${name}`, await checkSource(path, name));
  if (source.files.includes(accountName)) tell('source', ...(await sourceOf(path, source.files)));
  const exports = await listedIn(path, all, 'exports');
  for (const name of exports.files)
    if (name.endsWith('.json')) tell('export', `exports/${name}`, await exported(join(path, 'exports', name)));
  for (const name of all.folders)
    if (name !== documentName && !ownFolders.has(name)) found.push(stray(`${folder}/${name}`, id));
  for (const name of all.odd)
    if (name !== documentName)
      found.push(ownFolders.has(name) ? notPlain('version', `${folder}/${name}`, id) : stray(`${folder}/${name}`, id));
  for (const [below, { odd }] of Object.entries({ history, source, exports }))
    for (const name of odd)
      found.push(notPlain(below === 'history' ? 'version' : 'source', `${folder}/${below}/${name}`, id));
  return { findings: found, pictures, says };
}

const ownFolders = new Set(['history', 'source', 'exports']);
const bySide = 'Open the article in Standfirst, which shows both side by side.';
const byVersions = 'Open the article in Standfirst, which takes its versions in.';

/** What a file beside an article's own is: one that was kept aside, one sync left, one a write left, or none of ours. */
function besides(
  name: string,
  kind: Finding['kind'],
  isCopy: (name: string) => boolean,
  todo: string,
): [Finding['kind'], string, Standing] {
  const base = name.slice(name.lastIndexOf('/') + 1);
  const aside = asideOf(base);
  if (aside !== null)
    return [
      kind,
      name,
      { state: 'aside', detail: aside.why === 'merged' ? 'a copy that was taken in' : 'a damaged file that was kept' },
    ];
  if (isCopy(base)) return [kind, name, { state: 'aside', detail: 'a sync program left it', todo }];
  if (base.endsWith(partialEnding)) return ['leftover', name, { state: 'aside', detail: 'a write that died left it' }];
  return ['stray', name, { state: 'aside', detail: stray('').detail ?? '' }];
}

async function document(
  path: string,
  id: string,
  { files, odd, folders }: Listing,
  isKept: boolean,
): Promise<{ standing: Standing; pictures: string[]; says: string | null }> {
  const none = { pictures: [], says: null };
  if (odd.includes(documentName) || folders.includes(documentName)) {
    const { state, detail, todo } = notPlain('article', documentName);
    return { standing: { state, ...(detail && { detail }), ...(todo && { todo }) }, ...none };
  }
  try {
    const { article, revision, says } = await readDocument(join(path, documentName), id);
    const mark = files.includes(recoveredName) ? await readMark(path) : null;
    const standing: Standing =
      mark?.revision === revision
        ? {
            state: 'recovered',
            detail: mark.aside === null ? 'its file was gone' : `its damaged file is ${mark.aside}`,
          }
        : { state: 'sound' };
    return { standing, pictures: articlePictures(article), says };
  } catch (error) {
    return { standing: trouble(error, isKept), ...none };
  }
}

function trouble(error: unknown, isKept: boolean): Standing {
  if (!(error instanceof DeskError)) {
    const standing = unread(error);
    if (standing === null) throw error;
    return { ...standing, todo: 'Check that you may read it, and that the disk is well.' };
  }
  if (error.code === 'article-newer') return { state: 'newer', todo: 'Update Standfirst to open it.' };
  return {
    state: error.code === 'article-missing' ? 'missing' : 'damaged',
    detail: error.code === 'article-missing' ? 'the article has no document' : 'it cannot be read',
    todo: isKept
      ? 'Open the article in Standfirst, which puts the last state of it that was kept back, and keeps the damaged file.'
      : 'Take the file from a backup, or open it in a text editor to rescue its words.',
  };
}

async function historyOf(path: string, leaveOut: readonly string[]): Promise<(Standing & { name: string })[]> {
  const folder = join(path, 'history');
  try {
    const { versions, damaged } = await checkHistory(folder, leaveOut);
    return [
      ...versions.map(({ version, file, readable }): Standing & { name: string } => ({
        name: `history/${file}`,
        version: version.id,
        ...(readable ? { state: 'sound' } : { state: 'damaged', detail: 'it builds on one that is lost' }),
      })),
      ...damaged.map(({ file, line }): Standing & { name: string } => ({
        name: `history/${file}`,
        state: 'damaged',
        detail: `line ${line} cannot be read`,
        todo: 'Nothing need be done: the other versions are as they were. A backup may have this one.',
      })),
    ];
  } catch (error) {
    const standing = unread(error);
    return standing === null ? [] : [{ name: 'history', ...standing }];
  }
}

async function checkSource(path: string, name: string): Promise<Standing | null> {
  const file = join(path, 'source', name);
  if (asideOf(name) !== null) return { state: 'aside', detail: 'a damaged file that was kept' };
  const todo = 'Take it from a backup; the article itself does not need it.';
  const standing =
    name === accountName
      ? await checkDocument(file, isFormat('standfirst/account', 1))
      : name === 'as-read.json'
        ? await checkDocument(file, isRead(readArticle))
        : { state: 'sound' as const };
  return standing?.state === 'damaged' ? { ...standing, todo } : standing;
}

async function binMark(path: string): Promise<Standing | null> {
  if ((await readBinMark(path)) !== null) return { state: 'sound' };
  // It went while it was looked at: the article was taken back or deleted.
  if ((await fileStamp(join(path, binMarkName))) === null) return null;
  const todo = 'Nothing need be done: it stays in the bin until somebody empties it.';
  return { state: 'damaged', detail: 'nobody can tell since when it is in the bin', todo };
}

/** Whether the file an article was imported from is beside the account of its lines. */
async function sourceOf(path: string, files: readonly string[]): Promise<[string, Standing | null]> {
  let named = '';
  await checkDocument(join(path, 'source', accountName), (account) => {
    const read = z.looseObject({ file: z.string() }).safeParse(account);
    named = read.success ? read.data.file : '';
    return null;
  });
  if (named === '' || files.includes(named)) return ['', null];
  const todo = 'Take it from a backup; the article itself does not need it.';
  return [`source/${named}`, { state: 'missing', detail: 'the article was imported from it', todo }];
}

function exported(path: string): Promise<Standing | null> {
  return checkDocument(path, isFormat('standfirst/export', 1));
}
