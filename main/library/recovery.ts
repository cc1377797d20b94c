import { rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Article } from '#shared/article/index.ts';
import { DeskError } from '#shared/contract/index.ts';
import { asideOf, flushFolder, isMissing, partialEnding, partialPath, setAside } from '../disk/index.ts';
import {
  articleRevision,
  type Documents,
  documentName,
  readDocument,
  type StoredArticle,
  writeDocument,
} from './documents.ts';
import { writeMark } from './mark.ts';
import { articleIds, namesIn, type Places } from './places.ts';

/** When this process started, in milliseconds since 1970: a write begun before has died. */
export const processStart = performance.timeOrigin;

/** A command may be adding an article, in a folder that is not there yet; it was at it within this time, in milliseconds. */
const underWay = 60_000;

/**
 * Takes away what writes that died left behind, before this process started. Where an article's own document cannot be
 * read, the leftovers stay: one of them may be the article.
 */
export async function sweep(places: Places, documents: Documents): Promise<void> {
  const before = processStart - underWay;
  for (const folder of [places.folder, places.houses, places.articles, places.bin, dirname(places.list)])
    for (const leftover of await leftovers(folder, before)) await remove(leftover);
  // One by one: there is no hurry, and the disk is wanted for the list.
  for (const id of await articleIds(places.articles)) {
    const left = await leftovers(documents.folder(id), before);
    if (left.length === 0 || !(await isSound(documents, id))) continue;
    for (const leftover of left) await remove(leftover);
  }
}

/** What a recovery may take an article from, and the moment. */
export interface Recovery {
  /** Only leftovers that were last written to before this moment, in milliseconds since 1970. */
  before: number;
  /** The moment, as ISO 8601, to put into names and marks. */
  now: string;
  /** The newest state of the article that was kept elsewhere; null where there is none. */
  latest(): Promise<Article | null>;
}

/**
 * Reads an article, put back first where its document is damaged or missing.
 * @throws DeskError `article-missing`, `article-damaged`, `article-newer`
 */
export async function readOrRecover(documents: Documents, id: string, recovery: Recovery): Promise<StoredArticle> {
  try {
    return await documents.read(id);
  } catch (error) {
    if (!(error instanceof DeskError) || !mayBeRecovered(error)) throw error;
    if (await recover(documents, id, recovery)) return await documents.read(id);
    const aside = error.code === 'article-missing' ? await lastAside(documents.folder(id)) : null;
    if (aside === null) throw error;
    throw new DeskError('article-damaged', { id, detail: error.code, aside }, { cause: error });
  }
}

/**
 * Reads an article where nothing may be put right: past a document that is damaged or missing, the state that would take
 * its place is given, and the files stay as they are.
 * @throws as `readOrRecover`
 */
export async function readOrReadPast(documents: Documents, id: string, recovery: Recovery): Promise<StoredArticle> {
  try {
    return await documents.read(id);
  } catch (error) {
    if (!(error instanceof DeskError) || !mayBeRecovered(error)) throw error;
    const folder = documents.folder(id);
    const left = await wholeLeftover(folder, id, recovery.before);
    const latest = (await namesIn(folder)).length === 0 ? null : await recovery.latest();
    if (left !== null && !isNewer(latest, left)) return left.stored;
    if (latest === null) throw error;
    const article = { ...latest, id };
    return { article, revision: articleRevision(article), stamp: '' };
  }
}

/**
 * Puts an article whose document is damaged or missing back: a whole state that a write that died left beside it, else
 * the newest that was kept of it, takes the document's place. The damaged one is kept aside under a name that says so,
 * and a mark says what was done. Cut short at any point, it can be done again.
 * @returns whether the document can be read now
 */
async function recover(documents: Documents, id: string, { before, now, latest }: Recovery): Promise<boolean> {
  const folder = documents.folder(id);
  // An article whose whole folder went was moved or taken away by somebody.
  if ((await namesIn(folder)).length === 0) return false;
  const whole = await newest(folder, id, before, latest);
  if (whole === null) return false;
  const aside = (await setAside(documents.file(id), now)) ?? (await lastAside(folder));
  await writeMark(folder, { at: now, aside, revision: whole.stored.revision });
  await rename(whole.path, documents.file(id));
  await flushFolder(folder);
  return true;
}

/**
 * The newest whole state: what a write that died left, or what was kept. A leftover may be of a crash long ago, and what
 * was saved and kept since then must not give way to it.
 */
async function newest(folder: string, id: string, before: number, latest: Recovery['latest']): Promise<Whole | null> {
  const [left, state] = [await wholeLeftover(folder, id, before), await latest()];
  return left !== null && !isNewer(state, left) ? left : await kept(folder, id, state);
}

function isNewer(state: Article | null, { stored }: Whole): boolean {
  return state !== null && Date.parse(state.changed) > Date.parse(stored.article.changed);
}

/** The name an article's last damaged document was kept under; null where none was. */
async function lastAside(folder: string): Promise<string | null> {
  const asides = (await namesIn(folder)).flatMap((name) => {
    const aside = asideOf(name);
    return aside?.of === documentName ? [{ name, at: aside.at }] : [];
  });
  return asides.sort((a, b) => a.at.localeCompare(b.at) || a.name.localeCompare(b.name)).at(-1)?.name ?? null;
}

interface Whole {
  path: string;
  stored: StoredArticle;
}

/** The newest whole state that writes that died left. */
async function wholeLeftover(folder: string, id: string, before: number): Promise<Whole | null> {
  const whole: Whole[] = [];
  for (const path of await leftovers(folder, before)) {
    const stored = await soundDocument(path, id);
    if (stored !== null) whole.push({ path, stored });
  }
  const changed = ({ stored }: Whole) => Date.parse(stored.article.changed);
  return whole.sort((a, b) => changed(b) - changed(a))[0] ?? null;
}

/** Writes a state that was kept beside the document's place, as a write that is about to take it would. */
async function kept(folder: string, id: string, latest: Article | null): Promise<Whole | null> {
  if (latest === null) return null;
  const path = partialPath(join(folder, documentName));
  const article = { ...latest, id };
  return { path, stored: { article, ...(await writeDocument(path, article)) } };
}

function mayBeRecovered({ code }: DeskError): boolean {
  return code === 'article-damaged' || code === 'article-missing';
}

async function soundDocument(path: string, id: string): Promise<StoredArticle | null> {
  try {
    return await readDocument(path, id);
  } catch (error) {
    if (error instanceof DeskError) return null;
    throw error;
  }
}

async function isSound(documents: Documents, id: string): Promise<boolean> {
  return (await soundDocument(documents.file(id), id)) !== null;
}

async function leftovers(folder: string, before: number): Promise<string[]> {
  const found: string[] = [];
  for (const name of await namesIn(folder)) {
    if (!name.startsWith('.') || !name.endsWith(partialEnding)) continue;
    const path = join(folder, name);
    if (await isOlder(path, before)) found.push(path);
  }
  return found;
}

async function isOlder(path: string, before: number): Promise<boolean> {
  try {
    return (await stat(path)).mtimeMs < before;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

async function remove(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true });
}
