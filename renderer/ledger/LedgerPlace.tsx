import { TriangleAlert } from 'lucide-react';
import { type ReactNode, useEffect, useMemo } from 'react';
import { doublesByPicture, everyRow, isShown, usageByMonth } from '#shared/ledger/index.ts';
import { say } from '#shared/messages/index.ts';
import { desk } from '../desk/index.ts';
import { onceCalm } from '../session/index.ts';
import { Button, Progress } from '../ui/index.ts';
import { DoublesList } from './DoublesList.tsx';
import { Facets } from './Facets.tsx';
import type { LedgerHands } from './hands.ts';
import { LedgerHead } from './LedgerHead.tsx';
import { Months } from './Months.tsx';
import { SelectedBar } from './SelectedBar.tsx';
import { loadLedger, useLedger } from './store.ts';
import { Uses } from './Uses.tsx';

/** How soon the ledger follows what other hands do in the library, in milliseconds. */
const follow = { quiet: 1_000, atMost: 10_000 };

/** The credits ledger: every use of every picture of the library, what it cost and how it stands. */
export function LedgerPlace(hands: LedgerHands) {
  const { onProblem } = hands;
  const { rows, doubles, working, error, isBehind, view, shown, order } = useLedger();
  useEffect(() => {
    const load = () => void loadLedger().catch(onProblem);
    load();
    const calm = onceCalm(load, follow);
    const stops = [desk.on('library.changed', calm.touch), desk.on('pictures.changed', calm.touch)];
    return () => {
      for (const stop of stops) stop();
      calm.cancel();
    };
  }, [onProblem]);
  const byPicture = useMemo(() => doublesByPicture(doubles), [doubles]);
  const chosen = useMemo(() => (rows ?? []).filter((row) => isShown(row, shown, byPicture)), [rows, shown, byPicture]);
  const usage = useMemo(
    () =>
      usageByMonth(rows ?? []).filter(
        ({ agency, month }) =>
          (shown.agency === null || shown.agency === agency) && (shown.month === null || shown.month === (month ?? '')),
      ),
    [rows, shown.agency, shown.month],
  );
  const today = new Date().toISOString().slice(0, 10);

  if (error !== null) {
    const { happened, kept, todo } = error.explanation;
    return (
      <Says title={happened} words={`${kept} ${todo}`.trim()}>
        <Button onPress={() => void loadLedger().catch(onProblem)}>{say('ledger.again')}</Button>
      </Says>
    );
  }
  if (rows === null) {
    return (
      <section className="ledger-says" aria-label={say('ledger.name')} aria-busy="true">
        {working !== null && <Progress {...working.progress} onCancel={working.cancel} />}
      </section>
    );
  }
  if (rows.length === 0) {
    return (
      <Says title={say('ledger.empty.title')} words={say('ledger.empty.words')}>
        {null}
      </Says>
    );
  }
  return (
    <section className="ledger" aria-label={say('ledger.name')}>
      <Facets rows={rows} doubles={byPicture} shown={shown} view={view} />
      <div className="ledger-main">
        <LedgerHead rows={rows} chosen={chosen} usage={usage} view={view} today={today} />
        {isBehind && (
          <p className="ledger-behind" role="status">
            <TriangleAlert />
            {say('ledger.behind')}
          </p>
        )}
        {working !== null && view !== 'doubles' && (
          <div className="ledger-working">
            <Progress {...working.progress} onCancel={working.cancel} />
          </div>
        )}
        {view === 'uses' && <Uses rows={chosen} order={order} today={today} {...hands} />}
        {view === 'months' && <Months usage={usage} narrowed={shown !== everyRow} />}
        {view === 'doubles' && <DoublesList rows={rows} {...hands} />}
        {view === 'uses' && <SelectedBar onProblem={onProblem} />}
      </div>
    </section>
  );
}

function Says({ title, words, children }: { title: string; words: string; children: ReactNode }) {
  return (
    <section className="ledger-says" aria-label={say('ledger.name')}>
      <h1>{title}</h1>
      <p>{words}</p>
      {children}
    </section>
  );
}
