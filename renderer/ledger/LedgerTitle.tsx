import { useMemo } from 'react';
import { say } from '#shared/messages/index.ts';
import { useLedger } from './store.ts';

/** What the top bar says of the ledger: how much there is in it, and what could not be read. */
export function LedgerTitle() {
  const rows = useLedger((ledger) => ledger.rows);
  const unread = useLedger((ledger) => ledger.unread);
  const words = useMemo(() => {
    if (rows === null) return '';
    const pictures = new Set(rows.map(({ picture }) => picture)).size;
    const articles = new Set(rows.flatMap(({ use }) => use?.article ?? [])).size;
    return unread === 0
      ? say('ledger.holds', { pictures, articles })
      : say('ledger.holds.unread', { pictures, articles, unread });
  }, [rows, unread]);
  return (
    <>
      <strong>{say('ledger.name')}</strong>
      <span>{words}</span>
    </>
  );
}

/** What the status bar says of the ledger: the keys of what shows. */
export function LedgerHint() {
  const view = useLedger((ledger) => ledger.view);
  return view === 'uses' ? <span>{say('ledger.hint')}</span> : null;
}
