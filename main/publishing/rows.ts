import type { Article } from '#shared/article/index.ts';
import type { Desk } from '#shared/contract/index.ts';
import type { Place } from '../place/index.ts';
import type { Downloads, Shelf } from '../preview/index.ts';
import { previewOf, publishToFolder, publishToZip } from './publishing.ts';

type PageRows = Pick<Desk, Extract<keyof Desk, `preview.${string}` | `export.${string}`>>;

/** What the rows about the page need from the desk around them. */
interface PageDesk {
  /** The time, as ISO 8601 with an offset. */
  now(): string;
  shelf: Shelf;
  downloads: Downloads;
  /** Asks for the folder an export goes into; null when the editor changed their mind. */
  chooseFolder(): Promise<string | null>;
  /** Told of an export into a folder that is done. */
  exported(slug: string, folder: string): void;
}

/** The rows of the contract about an article's page, on show and out. @param place gives the library that is open now */
export function pageRows(place: () => Place, desk: PageDesk): PageRows {
  return {
    'preview.show': async ({ article, edits }) => {
      const { page, files } = await previewOf(place(), article, edits);
      const { html, leftOut } = page;
      return { address: desk.shelf.show(article.id, files), html, bytes: Buffer.byteLength(html), leftOut };
    },
    'export.toFolder': async ({ id, ...asked }, work) => {
      const folder = await desk.chooseFolder();
      if (folder === null) return null;
      const article = await saved(place(), id);
      const report = await publishToFolder(place(), article, { ...asked, now: desk.now() }, folder, work);
      desk.exported(article.head.slug, folder);
      return { ...report, folder };
    },
    'export.toZip': async ({ id, ...asked }, work) => {
      const { report, name, bytes } = await publishToZip(
        place(),
        await saved(place(), id),
        { ...asked, now: desk.now() },
        work,
      );
      return { ...report, name, address: desk.downloads.offer(name, bytes) };
    },
  };
}

async function saved({ library }: Place, id: string): Promise<Article> {
  return (await library.open(id)).article;
}
