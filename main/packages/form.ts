import { byteLimit } from '#shared/contract/index.ts';
import { pictureTypes } from '#shared/picture/index.ts';

/** The ending of an article package, and what the system calls its kind. */
export const packageEnding = '.standfirst';
export const packageKind = 'application/vnd.standfirst.article';

/** The entry that says what the zip is; first and stored, as OpenDocument and EPUB have it, so that a system can tell. */
export const kindName = 'mimetype';
export const articleName = 'article.json';

const endings = Object.values(pictureTypes).join('|');
const pictureName = new RegExp(`^pictures/([0-9a-f]{64})\\.(${endings}|json)$`);

/** What an entry of a package is; null for one that no package has. */
export function partOf(
  name: string,
): { kind: 'kind' | 'article' } | { kind: 'picture' | 'record'; hash: string } | null {
  if (name === kindName) return { kind: 'kind' };
  if (name === articleName) return { kind: 'article' };
  const [, hash, ending] = pictureName.exec(name) ?? [];
  if (hash === undefined) return null;
  return { kind: ending === 'json' ? 'record' : 'picture', hash };
}

/** What a package is refused beyond, in entries and in unpacked bytes: a zip may be made to fill a memory. */
export const limits = { entries: 4_000, text: 32 * 1024 * 1024, bytes: 2 * byteLimit } as const;
