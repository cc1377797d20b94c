import { agencyOf, type CreditStyle } from '../credits/index.ts';
import { field, figureCredit, lastDay, type Picture, rightsFindings } from '../picture/index.ts';
import { type LedgerRow, type LedgerState, ledgerStates } from './row.ts';
import { type ArticleUses, countUses } from './uses.ts';

/**
 * The ledger of a library: a row for each use of each picture, in the order of the articles, then one for each picture
 * that is not used.
 * @param pictures every record of the library, by hash
 * @param now the moment, ISO 8601
 * @param style how this desk credits pictures
 */
export function ledgerRows(
  articles: readonly ArticleUses[],
  pictures: ReadonlyMap<string, Picture>,
  now: string,
  style: CreditStyle,
): LedgerRow[] {
  const counts = countUses(articles);
  const used = articles.flatMap(({ uses, ...article }) =>
    uses.map(({ picture, figure, number, caption, credit }): LedgerRow => {
      const record = pictures.get(picture);
      const ownCredit = (credit?.trim() ?? '') !== '';
      const printed = figureCredit({ credit }, record, style);
      const row = pictureRow(picture, record, printed, counts.get(picture) ?? 0, now, style);
      return { ...row, caption: caption || row.caption, use: { ...article, figure, number, ownCredit } };
    }),
  );
  const unused = [...pictures.values()].filter(({ hash }) => !counts.has(hash));
  return [
    ...used,
    ...unused.map((record) =>
      pictureRow(record.hash, record, figureCredit({ credit: null }, record, style), 0, now, style),
    ),
  ];
}

/** @param credit what is printed where it is used; the picture's own where it is not */
function pictureRow(
  hash: string,
  record: Picture | undefined,
  credit: string,
  uses: number,
  now: string,
  style: CreditStyle,
): LedgerRow {
  const text = (name: 'source' | 'caption' | 'usageTerms') =>
    record === undefined ? '' : (field(record, name)?.trim() ?? '');
  const { licence = '', territory = '', cost = null, currency = '', invoice = '' } = record?.rights ?? {};
  return {
    picture: hash,
    fileName: record?.fileName ?? '',
    use: null,
    caption: text('caption'),
    credit,
    agency: agencyOf(credit, text('source'), style.agencies),
    creator: record === undefined ? '' : (field(record, 'creator') ?? []).join(', '),
    licence,
    usageTerms: text('usageTerms'),
    territory,
    expires: record === undefined ? null : lastDay(record),
    cost,
    currency,
    invoice,
    uses,
    state: stateOf(record, credit, uses, now),
  };
}

function stateOf(record: Picture | undefined, credit: string, uses: number, now: string): LedgerState {
  if (credit === '') return 'credit-missing';
  if (record === undefined) return 'ok';
  const against = new Set<LedgerState>(rightsFindings(record, uses, now).map(({ code }) => code));
  return ledgerStates.find((state) => against.has(state)) ?? 'ok';
}
