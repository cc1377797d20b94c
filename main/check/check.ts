import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DeskError, type Work } from '#shared/contract/index.ts';
import { id as articleId, sha256 } from '#shared/schema/index.ts';
import { diskFault } from '../disk/index.ts';
import { checkArticle } from './article.ts';
import { type Finding, isHarm } from './finding.ts';
import { type Listing, listed, stray } from './listing.ts';
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
  const says = new Map<string, string>();
  const parts = await partsOf(library, shown, there, says);
  const told = (done: number) => progress(done, parts.length, 'Reading the library');
  const { findings, doubtful } = await look(parts, signal, told);
  if (doubtful.length > 0) {
    await pause(writing);
    const again = await look(doubtful, signal, () => told(parts.length));
    findings.push(...again.findings, ...again.harmed);
  }
  for (const [hash, article] of shown) if (!there.has(hash)) findings.push(...(await lost(library, hash, article)));
  const placed = findings.map((finding) => misplaced(finding, says)).sort((a, b) => (a.file < b.file ? -1 : 1));
  return { findings: placed, whole: !placed.some(isHarm) };
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
    const names = (await stat(folder)).isDirectory() ? await readdir(folder) : [];
    if (names.includes('library.json') || names.includes('articles')) return;
  } catch (error) {
    throw diskFault(error, folder);
  }
  throw new DeskError('library-missing', { folder });
}

/** @param shown takes in which picture which article shows @param there takes in the pictures that are there @param told takes in what each article's document says it is */
async function partsOf(
  library: string,
  shown: Map<string, string>,
  there: Set<string>,
  told: Map<string, string>,
): Promise<Part[]> {
  const article = (folder: string, id: string) => async () => {
    const { findings, pictures, says } = await checkArticle(library, folder, id);
    for (const hash of pictures) shown.set(hash, id);
    if (says !== null) told.set(id, says);
    return findings;
  };
  const parts: Part[] = (['', 'houses', 'bin', 'articles', 'pictures'] as const).map(
    (folder) => () => checkOwn(library, folder),
  );
  for (const place of ['articles', 'bin'])
    for (const name of (await listed(join(library, place))).folders)
      if (articleId.safeParse(name).success) parts.push(article(`${place}/${name}`, name));
  const { pictures, strays } = await picturesIn(library);
  parts.push(async () => strays.map((file) => stray(file)));
  for (const { folder, hash, all } of pictures) {
    there.add(hash);
    let known: Listed | null = all;
    parts.push(async () => {
      // Looked at once more, it may have moved meanwhile.
      const now = known ?? (await listed(join(library, folder)));
      known = null;
      return await checkPicture(library, folder, hash, now);
    });
  }
  return parts;
}

type Listed = Pick<Listing, 'files' | 'odd'>;

/** A picture, and the names of its files. */
interface Shelved {
  folder: string;
  hash: string;
  all: Listed;
}

/** Every picture, and what on the shelves is of none: a shelf is listed once, not once a picture. */
async function picturesIn(library: string): Promise<{ pictures: Shelved[]; strays: string[] }> {
  const [found, strays]: [Shelved[], string[]] = [[], []];
  for (const hash of (await listed(join(library, 'bin'))).folders)
    if (sha256.safeParse(hash).success)
      found.push({ folder: `bin/${hash}`, hash, all: await listed(join(library, 'bin', hash)) });
  for (const shelf of (await listed(join(library, 'pictures'))).folders) {
    const { files, folders, odd } = await listed(join(library, 'pictures', shelf));
    for (const name of [...files, ...folders, ...odd])
      if (!sha256.safeParse(name.slice(0, 64)).success) strays.push(`pictures/${shelf}/${name}`);
    const of = (names: readonly string[]) => Map.groupBy(names, (name) => name.slice(0, 64));
    const [plain, links] = [of(files), of(odd)];
    for (const hash of new Set([...plain.keys(), ...links.keys()]))
      if (sha256.safeParse(hash).success)
        found.push({
          folder: `pictures/${shelf}`,
          hash,
          all: { files: plain.get(hash) ?? [], odd: links.get(hash) ?? [] },
        });
  }
  return { pictures: found, strays };
}

/**
 * Articles that stand in each other's places, by what their documents say they are; one that was copied says what another
 * one says, and is told as such.
 */
function misplaced(finding: Finding, told: ReadonlyMap<string, string>): Finding {
  const { kind, of, state, file } = finding;
  const says = of === undefined ? undefined : told.get(of);
  if (kind !== 'article' || state !== 'sound' || says === undefined || says === of || !file.endsWith('/article.json'))
    return finding;
  if (told.has(says) && told.get(says) !== says) {
    const todo = 'Open it, and see whether it is the article you expect; its history has its own states.';
    return { ...finding, state: 'damaged', detail: `its file is that of article ${says}`, todo };
  }
  return { ...finding, detail: `its file was copied from article ${says}` };
}

/** A picture an article shows that was nowhere; it may have come in since. */
async function lost(library: string, hash: string, article: string): Promise<Finding[]> {
  const shelf = `pictures/${hash.slice(0, 2)}`;
  if ((await listed(join(library, shelf))).files.some((name) => name.startsWith(`${hash}.`))) return [];
  const [detail, todo] = [`the article ${article} shows it`, 'Add the picture again, or take it from a backup.'];
  return [{ kind: 'picture', state: 'missing', file: `${shelf}/${hash}`, of: hash, detail, todo }];
}
