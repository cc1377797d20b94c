import type { Desk } from '#shared/contract/index.ts';
import type { Credited } from '#shared/ledger/index.ts';
import type { Place } from './place.ts';

type LedgerRows = Pick<Desk, Extract<keyof Desk, `ledger.${string}`>>;

/**
 * Every row of the contract about the ledger.
 * @param place gives the library that is open now
 * @param changed is told of each article that was written
 * @param picturesChanged is told of the pictures about which something was written
 */
export function ledgerRows(
  place: () => Place,
  changed: (article: string) => void,
  picturesChanged: (hashes: string[]) => void,
): LedgerRows {
  const written = ({ pictures, figures }: Credited) => {
    picturesChanged(pictures.map(({ hash }) => hash));
    for (const article of new Set(figures.map((figure) => figure.article))) changed(article);
  };
  return {
    'ledger.read': (_, work) => place().ledger.read(work),
    'ledger.doubles': (_, work) => place().ledger.doubles(work),
    'ledger.elsewhere': async ({ article, pictures }, work) =>
      Object.fromEntries(await place().ledger.usesElsewhere(article, pictures, work)),
    'ledger.credit': async ({ pictures, creditLine, leave }, work) => {
      const before = await place().ledger.crediting.credit(pictures, creditLine, leave, work);
      written(before);
      return before;
    },
    'ledger.uncredit': async (before) => {
      await place().ledger.crediting.uncredit(before);
      written(before);
      return {};
    },
  };
}
