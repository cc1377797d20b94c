import { join } from 'node:path';
import { articlePictures, readArticle } from '#shared/article/index.ts';
import { DeskError } from '#shared/contract/index.ts';
import { markName as binMarkName, readMark as readBinMark } from '../bin/index.ts';
import { asideOf, fileStamp, namesIn, partialEnding } from '../disk/index.ts';
import { checkHistory } from '../history/index.ts';
import { documentName, isCopyName, readDocument, readMark, recoveredName } from '../library/index.ts';
import { checkDocument, isFormat, isRead, unread } from './document.ts';
import type { Finding } from './finding.ts';

/** What was found of an article, and the pictures it shows. */
export interface CheckedArticle {
  findings: Finding[];
  pictures: string[];
}

/** Reads an article's folder and everything in it. @param folder its path in the library, with `/` between steps */
export async function checkArticle(library: string, folder: string, id: string): Promise<CheckedArticle> {
  const path = join(library, folder);
  const names = await namesIn(path);
  const found: Finding[] = [];
  const tell = (kind: Finding['kind'], name: string, standing: Omit<Finding, 'kind' | 'file' | 'of'> | null) => {
    if (standing !== null) found.push({ kind, file: `${folder}/${name}`, of: id, ...standing });
  };
  // An empty folder is what is left of an article that went.
  if (names.length === 0) return { findings: [], pictures: [] };
  const versions = await historyOf(path);
  const { standing, pictures } = await document(
    path,
    id,
    versions.some(({ state }) => state === 'sound') || names.includes('source'),
  );
  tell('article', documentName, standing);
  for (const { name, ...version } of versions) tell('version', name, version);
  for (const name of names) {
    const isPartial = name.endsWith(partialEnding);
    if (asideOf(name) !== null) tell('article', name, { state: 'aside', detail: 'a damaged file that was kept' });
    else if (isCopyName(name))
      tell('article', name, {
        state: 'aside',
        detail: 'a sync program left it',
        todo: 'Open the article in Standfirst, which shows both side by side.',
      });
    else if (isPartial) tell('leftover', name, { state: 'aside', detail: 'a write that died left it' });
    else if (name === recoveredName)
      tell('mark', name, await checkDocument(join(path, name), isFormat('standfirst/recovered', 1)));
    else if (name === binMarkName) tell('bin', name, await binMark(path));
  }
  for (const name of await namesIn(join(path, 'source'))) tell('source', `source/${name}`, await source(path, name));
  for (const name of (await namesIn(join(path, 'exports'))).filter(isJson))
    tell(
      'export',
      `exports/${name}`,
      await checkDocument(join(path, 'exports', name), isFormat('standfirst/export', 1)),
    );
  return { findings: found, pictures };
}

type Standing = Omit<Finding, 'kind' | 'file' | 'of'>;

async function document(
  path: string,
  id: string,
  isKept: boolean,
): Promise<{ standing: Standing; pictures: string[] }> {
  try {
    const { article, revision } = await readDocument(join(path, documentName), id);
    const mark = await readMark(path);
    const standing: Standing =
      mark?.revision === revision
        ? {
            state: 'recovered',
            detail: mark.aside === null ? 'its file was gone' : `its damaged file is ${mark.aside}`,
          }
        : { state: 'sound' };
    return { standing, pictures: articlePictures(article) };
  } catch (error) {
    return { standing: trouble(error, isKept), pictures: [] };
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

async function historyOf(path: string): Promise<(Standing & { name: string })[]> {
  const folder = join(path, 'history');
  if ((await fileStamp(folder)) === null) return [];
  try {
    const { versions, damaged } = await checkHistory(folder);
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

async function source(path: string, name: string): Promise<Standing | null> {
  const file = join(path, 'source', name);
  if (asideOf(name) !== null) return { state: 'aside' };
  const todo = 'Take it from a backup; the article itself does not need it.';
  const standing =
    name === 'account.json'
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

function isJson(name: string): boolean {
  return name.endsWith('.json');
}
