import { soleAccess } from '../access/index.ts';
import { identify, reach } from './identity.ts';
import { Library, type LibraryOptions } from './library.ts';
import { placesIn } from './places.ts';

export type { BinnedArticle } from './bin.ts';
export { isCopyName } from './copies.ts';
export { absent, documentName, readDocument } from './documents.ts';
export { type ExportRecord, keepExport } from './exports.ts';
export type { OpenedArticle } from './library.ts';
export { markName as recoveredName, readMark } from './mark.ts';
export { readIdentity } from './migrations.ts';
export type { Source } from './source.ts';
export type { Library, LibraryOptions };

/**
 * Makes sure that a library's folder can be reached; without `create`, the place of a library on a disk that is not
 * connected stays `library-missing` and is not taken for a new one.
 * @returns the library's version where it is later than this program's, so that it may only be read; null otherwise
 * @throws DeskError `library-missing`, `library-read-only`, `disk-full`, `disk-failed`
 */
export async function reachLibrary(folder: string, create: boolean): Promise<number | null> {
  return await reach(placesIn(folder), create);
}

/**
 * Opens the library in a folder. One that may not be written in is opened too, and refuses saves.
 * @param options `create`: whether a folder that is no library yet becomes one (the default)
 * @throws DeskError `library-missing`, `library-damaged`, `library-read-only`, `disk-full`, `disk-failed`
 */
export async function openLibrary(folder: string, options: LibraryOptions & { create?: boolean }): Promise<Library> {
  const places = placesIn(folder);
  await reach(places, options.create ?? true);
  const aside = await identify(places, options.access ?? soleAccess, options.now());
  if (aside !== null) options.mended?.({ what: 'library', aside });
  return new Library(folder, options);
}
