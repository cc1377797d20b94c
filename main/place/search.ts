import type { Desk } from '#shared/contract/index.ts';
import { say } from '#shared/messages/index.ts';
import type { Place } from './place.ts';

/** Every row of the contract about finding. */
export type SearchRows = Pick<Desk, Extract<keyof Desk, `search.${string}`>>;

/** @param place gives the library that is open now */
export function searchRows(place: () => Place): SearchRows {
  return {
    'search.find': (asked) => place().search.find(asked),
    'search.index': async (_, work) => {
      const doing = say('desk.doing.search');
      return { articles: await place().search.ready((done, total) => work.progress(done, total, doing)) };
    },
    'search.saved': () => place().searches.all(),
    'search.save': ({ name, search }) => place().searches.save(name, search),
    'search.forget': ({ id }) => place().searches.forget(id),
  };
}
