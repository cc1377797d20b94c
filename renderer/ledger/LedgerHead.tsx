import { Download } from 'lucide-react';
import { useMemo } from 'react';
import { costsOf, endings, type LedgerRow, type Usage } from '#shared/ledger/index.ts';
import { Button, Segmented } from '../ui/index.ts';
import { saveUsage, saveUses } from './csv.ts';
import { useLedger, type View } from './store.ts';
import { counted, monthWords, severityOf, shortMonth, sumWords } from './words.ts';

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
  { value: 'uses', label: 'Each use' },
  { value: 'months', label: 'By month' },
  { value: 'doubles', label: 'Doubles' },
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
          label="What to show"
          hideLabel
          value={view}
          options={views}
          onChange={(value) => useLedger.setState({ view: value })}
        />
        {view === 'uses' && (
          <output className="ledger-shown">
            {counted(chosen.length, 'line')}, {counted(pictures, 'picture')}
            {sums !== '' && (
              <>
                , <strong className="ledger-sum">{sums}</strong>
              </>
            )}
          </output>
        )}
        {view === 'months' && <output className="ledger-shown">{counted(used, 'use')}</output>}
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
            Save as CSV…
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
  const title =
    none === 0 ? 'Every picture has a credit' : `${counted(none, 'picture')} ${none === 1 ? 'has' : 'have'} no credit`;
  const facts = [
    held.size === 0
      ? ''
      : `${counted(held.size, 'article')} cannot go out as ${held.size === 1 ? 'it is' : 'they are'}.`,
    ending === 0 ? '' : `${counted(ending, 'licence')} ${ending === 1 ? 'ends' : 'end'} within 30 days.`,
    ended === 0 ? '' : `${counted(ended, 'licence')} ${ended === 1 ? 'has' : 'have'} ended.`,
  ].filter((fact) => fact !== '');
  return { title, more: facts.length === 0 ? 'No licence ends within 30 days.' : facts.join(' ') };
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
  const words = told.map(({ month, pictures }) => `${monthWords(month)} ${pictures}`).join(', ');
  return (
    <div className="ledger-year" role="img" aria-label={`Licences that end, by month: ${words}`}>
      <p>Licences that end in the next 12 months</p>
      {months.map(({ month, pictures, soon }) => (
        <div key={month} className={soon ? 'soon' : undefined} title={`${monthWords(month)}: ${pictures}`}>
          <span className="ledger-year-bar" style={{ blockSize: `${Math.min(pictures, highest) * 7}px` }} />
          <span className="ledger-year-month">{shortMonth(month)}</span>
        </div>
      ))}
    </div>
  );
}
