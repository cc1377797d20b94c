import type { Page, PageFile } from '#shared/page/index.ts';
import { cutName } from '#shared/picture/index.ts';
import type { Copies } from '../pictures/index.ts';
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
export function pageFiles(page: Page, pictures: Pick<Copies, 'copy' | 'prepare'>, name: string): ExportFiles {
  const legal = legalName(name);
  return {
    name: legal,
    count: 1 + page.pictures.length + page.fonts.length,
    async *[Symbol.asyncIterator]() {
      yield { name: `${legal}.html`, bytes: new TextEncoder().encode(page.html) };
      const begin = beginnings(page.pictures, pictures);
      for (const picture of page.pictures) {
        if (!isLegalPath(picture.path)) throw new Error(`The page names a picture where none may lie: ${picture.path}`);
        await begin(picture);
        yield { name: picture.path, bytes: await readPicture(pictures, picture) };
      }
      for (const font of page.fonts) yield { name: font, bytes: await readFont(font) };
    },
  };
}

/** The bytes of a picture a page shows. @throws DeskError `picture-missing`, `picture-damaged` */
export function readPicture(pictures: Pick<Copies, 'copy'>, { path: _, ...copy }: PageFile): Promise<Uint8Array> {
  return pictures.copy(copy);
}

/** How many pictures are being made while one is written: as many as are decoded at once. */
const ahead = 2;

/** Has each cut of a picture made in all its widths at once, and the next ones begun; waits until the one asked for is. */
function beginnings(
  files: readonly PageFile[],
  pictures: Pick<Copies, 'prepare'>,
): (file: PageFile) => Promise<unknown> {
  const sets = Map.groupBy(files, nameOf);
  const order = [...sets.keys()];
  const begun = new Map<string, Promise<unknown>>();
  return (file) => {
    const now = order.indexOf(nameOf(file));
    for (const next of order.slice(now, now + 1 + ahead)) {
      if (begun.has(next)) continue;
      const set = sets.get(next) ?? [];
      const widths = set.flatMap(({ width }) => width ?? []);
      const work = set.slice(0, 1).map((first) => pictures.prepare(first, widths));
      // What goes wrong is told when the picture itself is read, in its turn.
      begun.set(next, Promise.allSettled(work));
    }
    return begun.get(nameOf(file)) ?? Promise.resolve();
  };
}

function nameOf({ hash, cut }: PageFile): string {
  return cut === null ? hash : `${hash} ${cutName(cut)}`;
}
