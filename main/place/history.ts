import { articlePictures } from '#shared/article/index.ts';
import type { Desk } from '#shared/contract/index.ts';
import { difference, restored } from '#shared/history/index.ts';
import type { Place } from './place.ts';

type HistoryRows = Pick<Desk, Extract<keyof Desk, `history.${string}`>>;

/** The rows of the contract about the versions of an article. @param place gives the library that is open now */
export function historyRows(place: () => Place): HistoryRows {
  const onDisk = async (id: string) => (await place().library.open(id)).article;
  return {
    'history.list': async ({ id }) => {
      const history = await place().history.list(id);
      // No history is no news of an article, unless there is no such article.
      if (history.versions.length === 0) await onDisk(id);
      return history;
    },
    'history.read': ({ id, version }) => place().history.read(id, version),
    'history.difference': async ({ id, from, to }) => {
      const before = await place().history.read(id, from);
      return difference(before, to === null ? await onDisk(id) : await place().history.read(id, to));
    },
    'history.name': async ({ id, name }) => place().history.name(await onDisk(id), name),
    'history.keep': async ({ article }) => {
      await place().history.keep(article, 'beforeReplacement');
      return {};
    },
    'history.restore': async ({ id, version, blocks }) => {
      const [now, earlier] = [await onDisk(id), await place().history.read(id, version)];
      await place().history.keep(now, 'beforeRestore');
      const article = restored(now, earlier, blocks);
      return { article, pictures: await place().pictures.records(articlePictures(article)) };
    },
  };
}
