import { Download } from 'lucide-react';
import { useMemo } from 'react';
import { costsOf, endings, type LedgerRow, type Usage } from '#shared/ledger/index.ts';
import { say } from '#shared/messages/index.ts';
import { Button, rich, Segmented } from '../ui/index.ts';
import { saveUsage, saveUses } from './csv.ts';
import { useLedger, type View } from './store.ts';
import { monthWords, severityOf, shortMonth, sumWords } from './words.ts';

interface Props {
  /** The whole ledger. */
  rows: readonly LedgerRow[];
  /** What of it shows. */
  chosen: readonly LedgerRow[];
  usage: readonly Usage[];
  view: View;
  /** `2026-11-24`. */
  today: string;
}

const views: { value: View; label: string }[] = [
  { value: 'uses', label: say('ledger.views.uses') },
  { value: 'months', label: say('ledger.views.months') },
  { value: 'doubles', label: say('ledger.views.doubles') },
];

/** What an editor has to know first, when licences end, and what shows: its sums and the way to a spreadsheet. */
export function LedgerHead({ rows, chosen, usage, view, today }: Props) {
  const { title, more } = useMemo(() => mostUrgent(rows), [rows]);
  const sums = useMemo(() => sumWords(costsOf(chosen)), [chosen]);
  const pictures = useMemo(() => new Set(chosen.map(({ picture }) => picture)).size, [chosen]);
  const used = usage.reduce((sum, { uses }) => sum + uses, 0);
  return (
    <header className="ledger-head">
      <div className="ledger-title">
        <h1>{title}</h1>
        <p>{more}</p>
      </div>
      <Year rows={rows} today={today} />
      <div className="ledger-views">
        <Segmented
          label={say('ledger.views')}
          hideLabel
          value={view}
          options={views}
          onChange={(value) => useLedger.setState({ view: value })}
        />
        {view === 'uses' && (
          <output className="ledger-shown">
            {sums === ''
              ? say('ledger.shown', { lines: chosen.length, pictures })
              : rich('ledger.shown.cost', {
                  lines: chosen.length,
                  pictures,
                  sums,
                  sum: (inside) => <strong className="ledger-sum">{inside}</strong>,
                })}
          </output>
        )}
        {view === 'months' && <output className="ledger-shown">{say('ledger.shown.uses', { count: used })}</output>}
        {view !== 'doubles' && (
          <Button
            small
            isDisabled={view === 'uses' ? chosen.length === 0 : usage.length === 0}
            onPress={() => {
              if (view === 'uses') saveUses(chosen, useLedger.getState().doubles, today);
              else saveUsage(usage, today);
            }}
          >
            <Download />
            {say('ledger.csv')}
          </Button>
        )}
      </div>
    </header>
  );
}

function mostUrgent(rows: readonly LedgerRow[]): { title: string; more: string } {
  const bare = rows.filter(({ state }) => state === 'credit-missing');
  const held = new Set(
    rows.flatMap(({ state, use }) => (severityOf[state] === 'block' && use !== null ? use.article : [])),
  );
  const ending = distinct(rows, 'rights-expiring');
  const ended = distinct(rows, 'rights-expired');
  const none = new Set(bare.map(({ picture }) => picture)).size;
  const title = none === 0 ? say('ledger.urgent.none') : say('ledger.urgent.bare', { count: none });
  const facts = [
    held.size === 0 ? '' : say('ledger.urgent.held', { count: held.size }),
    ending === 0 ? '' : say('ledger.urgent.ending', { count: ending }),
    ended === 0 ? '' : say('ledger.urgent.ended', { count: ended }),
  ].filter((fact) => fact !== '');
  return { title, more: facts.length === 0 ? say('ledger.urgent.calm') : facts.join(' ') };
}

function distinct(rows: readonly LedgerRow[], state: LedgerRow['state']): number {
  return new Set(rows.filter((row) => row.state === state).map(({ picture }) => picture)).size;
}

/** The most pictures a month's column is drawn for. */
const highest = 6;

/** Licences that end, a column for each of the next twelve months. */
function Year({ rows, today }: { rows: readonly LedgerRow[]; today: string }) {
  const months = useMemo(() => endings(rows, today), [rows, today]);
  const told = months.filter(({ pictures }) => pictures > 0);
  if (told.length === 0) return null;
  const names = told.map(({ month, pictures }) => `${monthWords(month)} ${pictures}`).join(', ');
  return (
    <div className="ledger-year" role="img" aria-label={say('ledger.year.name', { months: names })}>
      <p>{say('ledger.year')}</p>
      {months.map(({ month, pictures, soon }) => (
        <div key={month} className={soon ? 'soon' : undefined} title={`${monthWords(month)}: ${pictures}`}>
          <span className="ledger-year-bar" style={{ blockSize: `${Math.min(pictures, highest) * 7}px` }} />
          <span className="ledger-year-month">{shortMonth(month)}</span>
        </div>
      ))}
    </div>
  );
}
