import { join } from 'node:path';
import { deskCreditsSchema } from '#shared/credits/index.ts';
import { houseStyleSchema } from '#shared/house/index.ts';
import { lockName } from '../access/index.ts';
import { asideOf, isCopyOf, partialEnding } from '../disk/index.ts';
import { readIdentity } from '../library/index.ts';
import { savedSearchesSchema } from '../search/index.ts';
import { checkDocument, fits, isFormat, isRead, type Judge } from './document.ts';
import type { Finding, Kind } from './finding.ts';
import { listed, notPlain, stray } from './listing.ts';

/** A document that is the library's own. */
interface Own {
  kind: Kind;
  judge: Judge;
  todo: string;
}

const own: Readonly<Record<string, Own>> = {
  'library.json': {
    kind: 'library',
    judge: isRead(readIdentity),
    todo: 'Open the library in Standfirst, which makes it anew and keeps the damaged file.',
  },
  'searches.json': {
    kind: 'searches',
    judge: fits('standfirst/searches', 1, savedSearchesSchema),
    todo: 'Take it from a backup, or save the searches again.',
  },
  'credits.json': {
    kind: 'credits',
    judge: fits('standfirst/credits', 1, deskCreditsSchema),
    todo: 'Take it from a backup, or write the agencies and rules again.',
  },
  'bin.json': {
    kind: 'bin',
    judge: isFormat('standfirst/bin', 1),
    todo: 'Nothing need be done: it is made anew, and the bin counts its days again.',
  },
};

const house: Own = {
  kind: 'house',
  judge: fits('standfirst/house', 1, houseStyleSchema),
  todo: 'Take it from a backup, or write the house style again.',
};

/** What stands in each of the library's folders beside documents of its own; by a pattern, with the kind of what it names. */
const inside: Readonly<Record<'' | 'houses' | 'bin' | 'articles' | 'pictures', RegExp>> = {
  '': /^(?:articles|pictures|bin|houses|\.cache|library\.lock)$/,
  houses: /^$/,
  bin: /^(?:[a-z0-9]{6,32}|[0-9a-f]{64})$/,
  articles: /^[a-z0-9]{6,32}$/,
  pictures: /^[0-9a-f]{2}$/,
};

const noArticles: Finding = {
  kind: 'library',
  state: 'missing',
  file: 'articles',
  detail: 'the folder of all articles is not there',
  todo: 'Look whether it was moved or its disk is not connected, or restore a backup.',
};

const kinds = { '': 'library', houses: 'house', bin: 'bin', articles: 'article', pictures: 'picture' } as const;

/**
 * Reads the library's own documents in a folder: at its top, in `houses`, in `bin`; and says what writes that died left
 * there, half-made articles in `articles` among them, and what is none of Standfirst's.
 * @param folder as a path in the library; empty for its top
 */
export async function checkOwn(library: string, folder: keyof typeof inside): Promise<Finding[]> {
  const found: Finding[] = [];
  const { files, folders, odd } = await listed(join(library, folder));
  if (folder === '' && ![...files, ...folders, ...odd].includes('articles')) found.push(noArticles);
  const at = (name: string) => (folder === '' ? name : `${folder}/${name}`);
  for (const name of [...files, ...folders]) {
    const file = at(name);
    const aside = asideOf(name);
    const document = documentIn(folder, aside?.of ?? name);
    if (name.startsWith('.') && name.endsWith(partialEnding)) {
      found.push({ kind: 'leftover', state: 'aside', file, detail: 'a write that died left it' });
    } else if (aside !== null) {
      found.push({ kind: document?.kind ?? 'leftover', state: 'aside', file, detail: 'a damaged file that was kept' });
    } else if (document !== undefined) {
      const standing = await checkDocument(join(library, folder, name), document.judge);
      const todo = standing?.state === 'damaged' ? { todo: document.todo } : {};
      if (standing !== null) found.push({ kind: document.kind, file, ...standing, ...todo });
    } else if (isOwnName(folder, name)) {
      // A folder of ours has a check of its own; a file in its place hides what should be in it.
      if (files.includes(name) && name !== lockName) found.push(notPlain(kinds[folder], file));
    } else found.push(copied(folder, name, file) ?? stray(file));
  }
  for (const name of odd) {
    // A cache may lie anywhere.
    const isPlace = isOwnName(folder, name) && name !== '.cache';
    const kind = documentIn(folder, name)?.kind ?? (isPlace ? kinds[folder] : null);
    found.push(kind === null ? stray(at(name)) : notPlain(kind, at(name)));
  }
  return found;
}

function isOwnName(folder: keyof typeof inside, name: string): boolean {
  return inside[folder].test(name);
}

function documentIn(folder: keyof typeof inside, name: string): Own | undefined {
  if (folder === 'houses') return isHouseName(name) ? house : undefined;
  const isPlace = folder === (name === 'bin.json' ? 'bin' : '');
  return isPlace ? own[name] : undefined;
}

function isHouseName(name: string): boolean {
  return name.endsWith('.json') && houseStyleSchema.shape.id.safeParse(name.slice(0, -'.json'.length)).success;
}

/** What a sync program left beside a document of the library's own. */
function copied(folder: keyof typeof inside, name: string, file: string): Finding | null {
  const of = Object.entries(own).find(
    ([document]) => documentIn(folder, document) !== undefined && isCopyOf(name, document),
  );
  if (of === undefined) return null;
  const todo = 'Look whether it says something the other does not, and take one of them away.';
  return { kind: of[1].kind, state: 'aside', file, detail: 'a sync program left it', todo };
}
