import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DeskError, type Work } from '#shared/contract/index.ts';
import { id as articleId, sha256 } from '#shared/schema/index.ts';
import { diskFault, namesIn } from '../disk/index.ts';
import { checkArticle } from './article.ts';
import { type Finding, isHarm } from './finding.ts';
import { checkOwn } from './own.ts';
import { checkPicture } from './picture.ts';

/** Everything a check found: a finding for each document, version and picture. */
export interface LibraryCheck {
  findings: Finding[];
  /** Whether nothing is damaged or missing. */
  whole: boolean;
}

/** Parts looked at together: enough to keep the disk and one processor busy. */
const together = 8;

/** A part that seems damaged is looked at once more, so long after the last at least: somebody may be writing it, in milliseconds. */
const writing = 200;

/** One article or one picture, to be looked at by itself. */
type Part = () => Promise<Finding[]>;

/**
 * Reads a whole library and says how each part of it stands. It writes nothing, makes no cache and takes no lock, so that
 * a library may be in use, or on a disk that cannot be written.
 * @throws DeskError `library-missing` where there is no library; AbortError
 */
export async function checkLibrary(library: string, { signal, progress }: Work): Promise<LibraryCheck> {
  await assertLibrary(library);
  const shown = new Map<string, string>();
  const there = new Set<string>();
  const parts = await partsOf(library, shown, there);
  const told = (done: number) => progress(done, parts.length, 'Reading the library');
  const { findings, doubtful } = await look(parts, signal, told);
  if (doubtful.length > 0) {
    await pause(writing);
    const again = await look(doubtful, signal, () => told(parts.length));
    findings.push(...again.findings, ...again.harmed);
  }
  for (const [hash, article] of shown) if (!there.has(hash)) findings.push(...(await lost(library, hash, article)));
  findings.sort((a, b) => (a.file < b.file ? -1 : 1));
  return { findings, whole: !findings.some(isHarm) };
}

/** Looks at parts; those with something damaged are doubtful, and what was found of them is kept apart. */
async function look(
  parts: readonly Part[],
  signal: AbortSignal,
  told: (done: number) => void,
): Promise<{ findings: Finding[]; harmed: Finding[]; doubtful: Part[] }> {
  const [findings, harmed, doubtful]: [Finding[], Finding[], Part[]] = [[], [], []];
  for (let at = 0; at < parts.length; at += together) {
    signal.throwIfAborted();
    told(at);
    const looked = parts.slice(at, at + together).map(async (part) => ({ part, found: await part() }));
    for (const { part, found } of await Promise.all(looked)) {
      if (found.some(isHarm)) doubtful.push(part);
      (found.some(isHarm) ? harmed : findings).push(...found);
    }
  }
  told(parts.length);
  return { findings, harmed, doubtful };
}

async function assertLibrary(folder: string): Promise<void> {
  try {
    const names = (await stat(folder)).isDirectory() ? await namesIn(folder) : [];
    if (names.includes('library.json') || names.includes('articles')) return;
  } catch (error) {
    throw diskFault(error, folder);
  }
  throw new DeskError('library-missing', { folder });
}

/** @param shown takes in which picture which article shows @param there takes in the pictures that are there */
async function partsOf(library: string, shown: Map<string, string>, there: Set<string>): Promise<Part[]> {
  const article = (folder: string, id: string) => async () => {
    const { findings, pictures } = await checkArticle(library, folder, id);
    for (const hash of pictures) shown.set(hash, id);
    return findings;
  };
  const parts: Part[] = (['', 'houses', 'bin', 'articles'] as const).map((folder) => () => checkOwn(library, folder));
  for (const place of ['articles', 'bin'])
    for (const name of await namesIn(join(library, place)))
      if (articleId.safeParse(name).success) parts.push(article(`${place}/${name}`, name));
  for (const { folder, hash, names } of await picturesIn(library)) {
    there.add(hash);
    let known: string[] | null = names;
    parts.push(async () => {
      // Looked at once more, it may have moved meanwhile.
      const listed = known ?? (await namesIn(join(library, folder)));
      known = null;
      return await checkPicture(library, folder, hash, listed);
    });
  }
  return parts;
}

/** Every picture, with the names of its files: a shelf is listed once, not once a picture. */
async function picturesIn(library: string): Promise<{ folder: string; hash: string; names: string[] }[]> {
  const found: { folder: string; hash: string; names: string[] }[] = [];
  for (const hash of await namesIn(join(library, 'bin')))
    if (sha256.safeParse(hash).success)
      found.push({ folder: `bin/${hash}`, hash, names: await namesIn(join(library, 'bin', hash)) });
  for (const shelf of await namesIn(join(library, 'pictures'))) {
    const listed = Map.groupBy(await namesIn(join(library, 'pictures', shelf)), (name) => name.split('.')[0] ?? '');
    for (const [hash, names] of listed)
      if (sha256.safeParse(hash).success) found.push({ folder: `pictures/${shelf}`, hash, names });
  }
  return found;
}

/** A picture an article shows that was nowhere; it may have come in since. */
async function lost(library: string, hash: string, article: string): Promise<Finding[]> {
  const shelf = `pictures/${hash.slice(0, 2)}`;
  if ((await namesIn(join(library, shelf))).some((name) => name.startsWith(`${hash}.`))) return [];
  const [detail, todo] = [`the article ${article} shows it`, 'Add the picture again, or take it from a backup.'];
  return [{ kind: 'picture', state: 'missing', file: `${shelf}/${hash}`, of: hash, detail, todo }];
}
