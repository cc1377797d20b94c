import { useMemo } from 'react';
import { useLedger } from './store.ts';
import { counted } from './words.ts';

/** What the top bar says of the ledger: how much there is in it, and what could not be read. */
export function LedgerTitle() {
  const rows = useLedger((ledger) => ledger.rows);
  const unread = useLedger((ledger) => ledger.unread);
  const words = useMemo(() => {
    if (rows === null) return '';
    const pictures = new Set(rows.map(({ picture }) => picture)).size;
    const articles = new Set(rows.flatMap(({ use }) => use?.article ?? [])).size;
    return `${counted(pictures, 'picture')} in ${counted(articles, 'article')}`;
  }, [rows]);
  return (
    <>
      <strong>Credits ledger</strong>
      <span>
        {words}
        {unread > 0 && `; ${counted(unread, 'article')} could not be read`}
      </span>
    </>
  );
}

/** What the status bar says of the ledger: the keys of what shows. */
export function LedgerHint() {
  const view = useLedger((ledger) => ledger.view);
  return view === 'uses' ? <span>Arrows walk the lines, Enter opens the article, Space selects</span> : null;
}
