import { join } from 'node:path';
import { deskCreditsSchema } from '#shared/credits/index.ts';
import { houseStyleSchema } from '#shared/house/index.ts';
import { asideOf, namesIn, partialEnding } from '../disk/index.ts';
import { readIdentity } from '../library/index.ts';
import { savedSearchesSchema } from '../search/index.ts';
import { checkDocument, fits, isFormat, isRead, type Judge } from './document.ts';
import type { Finding, Kind } from './finding.ts';

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

/**
 * Reads the library's own documents in a folder: at its top, in `houses`, in `bin`; and says what writes that died left
 * there, half-made articles in `articles` among them.
 * @param folder as a path in the library; empty for its top
 */
export async function checkOwn(library: string, folder: '' | 'houses' | 'bin' | 'articles'): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const name of await namesIn(join(library, folder))) {
    const file = folder === '' ? name : `${folder}/${name}`;
    const aside = asideOf(name);
    const document = folder === 'houses' && name.endsWith('.json') ? house : own[aside?.of ?? name];
    if (name.startsWith('.') && name.endsWith(partialEnding)) {
      found.push({ kind: 'leftover', state: 'aside', file, detail: 'a write that died left it' });
    } else if (aside !== null) {
      found.push({ kind: document?.kind ?? 'leftover', state: 'aside', file, detail: 'a damaged file that was kept' });
    } else if (document !== undefined) {
      const standing = await checkDocument(join(library, folder, name), document.judge);
      const todo = standing?.state === 'damaged' ? { todo: document.todo } : {};
      if (standing !== null) found.push({ kind: document.kind, file, ...standing, ...todo });
    }
  }
  return found;
}
