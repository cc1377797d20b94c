import { type Article, articlePictures } from '#shared/article/index.ts';
import type { ExportReport, Work } from '#shared/contract/index.ts';
import { type Page, renderPage } from '#shared/page/index.ts';
import type { Picture } from '#shared/picture/index.ts';
import { type ExportFiles, exportToFolder, exportToZip, pageFiles, readFont, readPicture } from '../exporters/index.ts';
import type { Place } from '../place/index.ts';
import type { Load } from '../preview/index.ts';
import { passGate } from './gate.ts';

/**
 * The page of an article as its house style makes it, and each of its files, for a frame to ask for.
 * @param edits what is written about pictures on screen; it may not have reached the disk yet
 */
export async function previewOf(
  place: Place,
  article: Article,
  edits: readonly Pick<Picture, 'hash' | 'edited'>[],
): Promise<{ page: Page; files: Map<string, Load> }> {
  const pictures = await picturesOf(place, article);
  for (const { hash, edited } of edits) {
    const picture = pictures.get(hash);
    if (picture !== undefined) pictures.set(hash, { ...picture, edited });
  }
  const page = await makePage(place, article, pictures);
  const files = new Map<string, Load>([['index.html', async () => new TextEncoder().encode(page.html)]]);
  for (const picture of page.pictures) files.set(picture.path, () => readPicture(place.pictures, picture));
  for (const font of page.fonts) files.set(font, () => readFont(font));
  return { page, files };
}

/** Writes an article's page and its files into a folder. @throws DeskError `export-blocked`, `export-place`, `export-full` … */
export async function publishToFolder(
  place: Place,
  article: Article,
  allowMissing: boolean,
  folder: string,
  work: Work,
): Promise<ExportReport> {
  const { files, leftOut } = await passed(place, article, allowMissing);
  return { files: await exportToFolder(files, folder, work), leftOut };
}

/** Packs an article's page and its files into a zip. @throws DeskError `export-blocked` … */
export async function publishToZip(
  place: Place,
  article: Article,
  allowMissing: boolean,
  work: Work,
): Promise<{ report: ExportReport; name: string; bytes: Uint8Array }> {
  const { files, leftOut } = await passed(place, article, allowMissing);
  const zip = await exportToZip(files, work);
  return { report: { files: zip.files, leftOut }, name: `${files.name}.zip`, bytes: zip.bytes };
}

async function passed(
  place: Place,
  article: Article,
  allowMissing: boolean,
): Promise<{ files: ExportFiles; leftOut: string[] }> {
  const pictures = await picturesOf(place, article);
  passGate(article, pictures, allowMissing);
  const page = await makePage(place, article, pictures);
  return { files: pageFiles(page, place.pictures, article.head.slug), leftOut: page.leftOut };
}

/** Preview and export both come here, so that what is seen is what is published. */
async function makePage(place: Place, article: Article, pictures: ReadonlyMap<string, Picture>): Promise<Page> {
  return renderPage({ article, pictures, house: await place.library.house(article.head.houseStyle) });
}

async function picturesOf(place: Place, article: Article): Promise<Map<string, Picture>> {
  const records = await place.pictures.records(articlePictures(article));
  return new Map(records.map((picture) => [picture.hash, picture]));
}
