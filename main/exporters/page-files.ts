import { readFile } from 'node:fs/promises';
import type { Page, PageFile } from '#shared/page/index.ts';
import type { Pictures } from '../pictures/index.ts';
import { readFont } from './fonts.ts';
import { isLegalPath, legalName } from './names.ts';

/** A file of an export. `name` is its path from the page, with `/` between steps. */
export interface NamedBytes {
  name: string;
  bytes: Uint8Array;
}

/** What an export is made of, one file after the other. */
export interface ExportFiles extends AsyncIterable<NamedBytes> {
  /** What the export is called: a name every file system takes. */
  readonly name: string;
  /** How many files there are. */
  readonly count: number;
}

/**
 * Every file of a page: `<name>.html`, the pictures it shows and the fonts it is set in. They are made as they are asked
 * for, so that no more than one is held at a time.
 * @throws DeskError `picture-missing` when the library no longer has a picture's file
 */
export function pageFiles(page: Page, pictures: Pick<Pictures, 'file' | 'rendition'>, name: string): ExportFiles {
  const legal = legalName(name);
  return {
    name: legal,
    count: 1 + page.pictures.length + page.fonts.length,
    async *[Symbol.asyncIterator]() {
      yield { name: `${legal}.html`, bytes: new TextEncoder().encode(page.html) };
      for (const picture of page.pictures) {
        if (!isLegalPath(picture.path)) throw new Error(`The page names a picture where none may lie: ${picture.path}`);
        yield { name: picture.path, bytes: await readPicture(pictures, picture) };
      }
      for (const font of page.fonts) yield { name: font, bytes: await readFont(font) };
    },
  };
}

/** The bytes of a picture a page shows. @throws DeskError `picture-missing`, `picture-damaged` */
export async function readPicture(
  pictures: Pick<Pictures, 'file' | 'rendition'>,
  { hash, width, type }: PageFile,
): Promise<Uint8Array> {
  if (width !== null) return pictures.rendition(hash, width, type);
  return readFile((await pictures.file(hash)).path);
}
