import { identify } from './identity.ts';
import { Library, type LibraryOptions } from './library.ts';
import { placesIn } from './places.ts';

export type { BinnedArticle } from './bin.ts';
export { keepExport } from './exports.ts';
export type { OpenedArticle } from './library.ts';
export type { Source } from './source.ts';
export type { Library, LibraryOptions };

/**
 * Opens the library in a folder. One that may not be written in is opened too, and refuses saves.
 * @param options `create`: whether a folder that is no library yet becomes one (the default). Without it, the place of
 * a library on a disk that is not connected stays `library-missing` and is not taken for a new one.
 * @throws DeskError `library-missing`, `library-newer`, `library-damaged`, `library-read-only`, `disk-full`, `disk-failed`
 */
export async function openLibrary(folder: string, options: LibraryOptions & { create?: boolean }): Promise<Library> {
  await identify(placesIn(folder), options.create ?? true);
  return new Library(folder, options);
}
