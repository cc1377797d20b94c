import { type Desk, DeskError, type Work } from '#shared/contract/index.ts';
import { picturesNamed } from '../vault/index.ts';
import { binnedArticles, binnedPictures } from './binned.ts';
import type { Place } from './place.ts';

type BinRows = Pick<Desk, 'bin.list' | 'bin.erase' | 'bin.restorePicture' | 'pictures.unused' | 'pictures.discard'>;

/**
 * The rows of the contract about the bin, and about pictures no article uses.
 * @param place gives the library that is open now
 */
export function binRows(place: () => Place): BinRows {
  return {
    'bin.list': async () => ({
      articles: await binnedArticles(place().library),
      pictures: await binnedPictures(place().pictures),
    }),
    'bin.erase': (named, work) => place().emptying.erase(named, work),
    'bin.restorePicture': async ({ hash }) => {
      const { pictures, library } = place();
      await pictures.bin.restore(hash);
      library.picturesChanged([hash]);
      const [picture] = await pictures.records([hash]);
      if (picture === undefined) throw new DeskError('picture-missing', { hash });
      return picture;
    },
    'pictures.unused': async (_, work) => {
      const { pictures } = place();
      const unused = await unusedPictures(place(), await pictures.hashes(), work);
      const records = await pictures.records(unused);
      return records.sort((a, b) => Date.parse(b.added) - Date.parse(a.added) || a.hash.localeCompare(b.hash));
    },
    'pictures.discard': async ({ hashes }, work) => {
      const { pictures } = place();
      const moved = await unusedPictures(place(), hashes, work);
      for (const hash of moved) await pictures.bin.discard(hash);
      return moved;
    },
  };
}

/**
 * Those of the pictures that nothing in the library names, and that did not come in just now: an editor may have one in
 * an article that is not saved, or behind an Undo.
 * @throws DeskError `pictures-unsure` where an article cannot be read
 */
async function unusedPictures({ library, pictures }: Place, hashes: string[], work: Work): Promise<string[]> {
  const troubled = [...(await library.list()), ...(await library.bin())].filter(({ trouble }) => trouble !== undefined);
  if (troubled.length > 0) throw new DeskError('pictures-unsure', { articles: troubled.map(({ slug }) => slug) });
  const named = await picturesNamed(library.folder, work);
  return hashes.filter((hash) => !named.has(hash) && !pictures.arrived.has(hash));
}
