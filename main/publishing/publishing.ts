import { type Article, articlePictures } from '#shared/article/index.ts';
import { DeskError, type ExportReport, type Work } from '#shared/contract/index.ts';
import { type Page, renderPage } from '#shared/page/index.ts';
import { limitedPictures, type Picture, type Telling } from '#shared/picture/index.ts';
import { type ExportFiles, exportToFolder, exportToZip, pageFiles, readFont, readPicture } from '../exporters/index.ts';
import { type ExportRecord, keepExport } from '../library/index.ts';
import type { Place } from '../place/index.ts';
import type { Load } from '../preview/index.ts';
import { type Asked, type Overridden, passGate } from './gate.ts';

/**
 * The page of an article as its house style makes it, and each of its files, for a frame to ask for.
 * @param edits what is written about pictures on screen; it may not have reached the disk yet
 */
export async function previewOf(
  place: Place,
  article: Article,
  edits: readonly Pick<Picture, 'hash' | 'edited' | 'shape'>[],
): Promise<{ page: Page; files: Map<string, Load> }> {
  const pictures = await picturesOf(place, article);
  for (const { hash, edited, shape } of edits) {
    const picture = pictures.get(hash);
    if (picture !== undefined) pictures.set(hash, { ...picture, edited, shape });
  }
  const page = await makePage(place, article, pictures);
  const files = new Map<string, Load>([['index.html', async () => new TextEncoder().encode(page.html)]]);
  for (const picture of page.pictures) files.set(picture.path, () => readPicture(place.pictures.copies, picture));
  for (const font of page.fonts) files.set(font, () => readFont(font));
  return { page, files };
}

/** An export's way: what is asked, and the moment, ISO 8601. */
interface Exporting extends Asked {
  now: string;
  /** What the copies of every picture say of where it comes from, beside those of which an editor said so. */
  telling?: Telling;
}

/**
 * Writes an article's page and its files into a folder, and keeps a record of it.
 * @throws DeskError `export-blocked`, `export-place`, `export-full` …
 */
export async function publishToFolder(
  place: Place,
  article: Article,
  exporting: Exporting,
  folder: string,
  work: Work,
): Promise<ExportReport> {
  const { files, leftOut, overridden } = await passed(place, article, exporting, work);
  const report = { files: await exportToFolder(files, folder, work), leftOut };
  const recorded = await record(place, article.id, { at: exporting.now, place: folder, ...report, overridden });
  return { ...report, recorded };
}

/** Packs an article's page and its files into a zip, and keeps a record of it. @throws DeskError `export-blocked` … */
export async function publishToZip(
  place: Place,
  article: Article,
  exporting: Exporting,
  work: Work,
): Promise<{ report: ExportReport; name: string; bytes: Uint8Array }> {
  const { files, leftOut, overridden } = await passed(place, article, exporting, work);
  const zip = await exportToZip(files, work);
  const name = `${files.name}.zip`;
  const report = { files: zip.files, leftOut };
  const recorded = await record(place, article.id, { at: exporting.now, place: name, ...report, overridden });
  return { report: { ...report, recorded }, name, bytes: zip.bytes };
}

/**
 * Keeps the record of an export where this program may add a file: not in a library of a later version, nor in a folder
 * that may only be read. @returns whether it is kept
 */
async function record({ library, access: { writable } }: Place, id: string, of: ExportRecord): Promise<boolean> {
  if (writable.kind === 'no' && writable.why.because !== 'other-instance') return false;
  try {
    await keepExport(library.folder, id, of);
    return true;
  } catch (error) {
    if (error instanceof DeskError && error.code === 'library-read-only') return false;
    throw error;
  }
}

async function passed(
  place: Place,
  article: Article,
  exporting: Exporting,
  work: Work,
): Promise<{ files: ExportFiles; leftOut: string[]; overridden: Overridden | null }> {
  const pictures = telling(await picturesOf(place, article), exporting.telling);
  const elsewhere = await place.ledger.usesElsewhere(article.id, limitedPictures(pictures.values()), work);
  const credits = await place.credits.style();
  const overridden = passGate(article, pictures, exporting, { now: exporting.now, elsewhere, credits });
  const page = await makePage(place, article, pictures, overridden !== null);
  return { files: pageFiles(page, place.pictures.copies, article.head.slug), leftOut: page.leftOut, overridden };
}

/** The records, each allowed to tell what this export lets all of them tell. */
function telling(pictures: Map<string, Picture>, all: Telling = { place: false, camera: false }): Map<string, Picture> {
  const also = { ...(all.place ? { tellPlace: true } : {}), ...(all.camera ? { tellCamera: true } : {}) };
  return new Map(
    [...pictures].map(([hash, picture]) => [hash, { ...picture, rights: { ...picture.rights, ...also } }]),
  );
}

/** Preview and export both come here, so that what is seen is what is published. */
async function makePage(
  place: Place,
  article: Article,
  pictures: ReadonlyMap<string, Picture>,
  uncredited = false,
): Promise<Page> {
  const [house, credits] = await Promise.all([place.library.house(article.head.houseStyle), place.credits.style()]);
  return renderPage({ article, pictures, house, credits, uncredited });
}

async function picturesOf(place: Place, article: Article): Promise<Map<string, Picture>> {
  const records = await place.pictures.records(articlePictures(article));
  return new Map(records.map((picture) => [picture.hash, picture]));
}
