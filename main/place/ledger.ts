import type { Desk } from '#shared/contract/index.ts';
import type { Place } from './place.ts';

type LedgerRows = Pick<Desk, Extract<keyof Desk, `ledger.${string}`>>;

/** Every row of the contract about the ledger. @param place gives the library that is open now */
export function ledgerRows(place: () => Place): LedgerRows {
  return {
    'ledger.read': (_, work) => place().ledger.read(work),
    'ledger.doubles': (_, work) => place().ledger.doubles(work),
    'ledger.credit': async ({ pictures, creditLine }) => {
      const { ledger, library, search } = place();
      const before = await ledger.credit(pictures, creditLine);
      library.picturesChanged(pictures);
      search.picturesChanged(pictures);
      return before;
    },
  };
}
