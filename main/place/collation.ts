import { articlePictures } from '#shared/article/index.ts';
import { type Desk, DeskError } from '#shared/contract/index.ts';
import { openArticle, type Place } from './place.ts';

type CollationRows = Pick<Desk, Extract<keyof Desk, `collation.${string}`>>;

/**
 * The rows of the contract about an article that two had changed: both sides are on disk before anybody is asked.
 * @param place gives the library that is open now
 * @param changed told of an article that came or changed
 */
export function collationRows(place: () => Place, changed: (id: string) => void): CollationRows {
  return {
    'collation.begin': async ({ article }) => {
      const { history } = place();
      const theirs = await openArticle(place(), article.id);
      await history.keep(theirs.article, 'otherHand');
      await history.keep(article, 'thisHand');
      return theirs;
    },
    'collation.copies': async ({ id }) => {
      const { library, pictures } = place();
      const copies = await library.copies.of(id);
      return await Promise.all(
        copies.map(async (copy) => ({ ...copy, pictures: await pictures.records(articlePictures(copy.article)) })),
      );
    },
    'collation.settle': async ({ id, name, revision }) => {
      const { library, history } = place();
      const copy = (await library.copies.of(id)).find((found) => found.name === name && found.revision === revision);
      if (copy === undefined) throw new DeskError('article-changed-outside', { id });
      await history.keep(copy.article, 'otherHand');
      await library.copies.remove(id, copy);
      return {};
    },
    'collation.putBack': async ({ article, name }) => {
      await place().library.copies.putBack(article, name);
      return {};
    },
    'collation.keepBoth': async ({ article }) => {
      const id = await place().library.createCopy(article);
      changed(id);
      return openArticle(place(), id);
    },
  };
}
