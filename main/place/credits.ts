import type { Desk } from '#shared/contract/index.ts';
import { creditStyleOf } from '#shared/credits/index.ts';
import { creditChanges, creditHistory } from '#shared/ledger/index.ts';
import type { Place } from './place.ts';

type CreditRows = Pick<Desk, Extract<keyof Desk, `credits.${string}`>>;

/** Every row of the contract about how pictures are credited. @param place gives the library that is open now */
export function creditRows(place: () => Place): CreditRows {
  return {
    'credits.read': () => place().credits.read(),
    'credits.write': async ({ credits }) => {
      await place().credits.write(credits);
      return credits;
    },
    'credits.history': async (_, work) => {
      const { articles, pictures } = await place().ledger.everything(work);
      return creditHistory(articles, pictures.values(), await place().credits.style());
    },
    'credits.preview': async ({ credits }, work) => {
      const now = await place().credits.style();
      const { articles, pictures } = await place().ledger.everything(work);
      return creditChanges(articles, pictures.values(), now, creditStyleOf(credits));
    },
  };
}
