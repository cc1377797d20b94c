import { Search } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import { countBy, type Doubles, type Facet, type LedgerRow, type Shown, stateCounts } from '#shared/ledger/index.ts';
import { LinkButton } from '../ui/index.ts';
import { show, type View } from './store.ts';
import { agencyWords, monthWords } from './words.ts';

interface Props {
  rows: readonly LedgerRow[];
  doubles: Doubles;
  shown: Shown;
  view: View;
}

type State = Shown['state'];

const states: { state: NonNullable<State>; words: string; isBad?: boolean; always?: boolean }[] = [
  { state: 'credit-missing', words: 'Missing credit', isBad: true, always: true },
  { state: 'rights-expiring', words: 'Ends within 30 days', always: true },
  { state: 'rights-expired', words: 'Expired', isBad: true, always: true },
  { state: 'rights-overused', words: 'Used too often', isBad: true },
  { state: 'rights-embargoed', words: 'Embargoed', isBad: true },
  { state: 'rights-ended', words: 'No further use', isBad: true },
  { state: 'two-credits', words: 'Credited two ways', isBad: true },
  { state: 'alike', words: 'Looks like another' },
  { state: 'unused', words: 'Never used' },
];

/** How many values of a facet show before the others are asked for. */
const first = 10;

/** What narrows the ledger: words, the state, the agency, the month, the usage terms; each with how many uses it has. */
export function Facets({ rows, doubles, shown, view }: Props) {
  const counts = useMemo(() => stateCounts(rows, doubles), [rows, doubles]);
  return (
    <search className="ledger-facets">
      {view === 'uses' && (
        <>
          <label className="ledger-search">
            <Search />
            <span className="hidden-words">Search the ledger</span>
            <input
              type="search"
              placeholder="Caption, creator, article"
              value={shown.words}
              onChange={(event) => show({ words: event.target.value })}
            />
          </label>
          <section aria-labelledby="ledger-states">
            <h2 id="ledger-states">State</h2>
            <Choice isChosen={shown.state === null} count={rows.length} onChoose={() => show({ state: null })}>
              All uses
            </Choice>
            {states.map(({ state, words, isBad = false, always = false }) =>
              always || counts[state] > 0 || shown.state === state ? (
                <Choice
                  key={state}
                  isBad={isBad && counts[state] > 0}
                  isChosen={shown.state === state}
                  count={counts[state]}
                  onChoose={() => show({ state: shown.state === state ? null : state })}
                >
                  {words}
                </Choice>
              ) : null,
            )}
          </section>
        </>
      )}
      {view !== 'doubles' && (
        <>
          <Values title="Agency" facet="agency" rows={rows} shown={shown} words={agencyWords} hasMeter />
          <Values title="Month" facet="month" rows={rows} shown={shown} words={outWords} />
        </>
      )}
      {view === 'uses' && (
        <Values
          title="Usage terms"
          facet="usageTerms"
          rows={rows}
          shown={shown}
          words={(terms) => terms || 'Not known'}
        />
      )}
      {view === 'doubles' && (
        <p>
          The same picture is often saved twice, scaled or cropped a little, under another name. Each is to be credited
          one way.
        </p>
      )}
    </search>
  );
}

interface ValuesProps {
  title: string;
  facet: Facet;
  rows: readonly LedgerRow[];
  shown: Shown;
  words(value: string): string;
  hasMeter?: boolean;
}

function Values({ title, facet, rows, shown, words, hasMeter = false }: ValuesProps) {
  const [all, setAll] = useState(false);
  const values = useMemo(() => countBy(rows, facet), [rows, facet]);
  const most = Math.max(1, ...values.map(({ count }) => count));
  const heading = `ledger-${facet}`;
  if (values.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {values.map(({ value, count }, at) =>
        all || at < first || shown[facet] === value ? (
          <Choice
            key={value}
            isBad={facet === 'agency' && value === ''}
            isChosen={shown[facet] === value}
            count={count}
            share={hasMeter ? count / most : undefined}
            onChoose={() => show({ [facet]: shown[facet] === value ? null : value })}
          >
            {words(value)}
          </Choice>
        ) : null,
      )}
      {values.length > first && (
        <LinkButton onPress={() => setAll(!all)}>{all ? 'Fewer' : `All ${values.length}`}</LinkButton>
      )}
    </section>
  );
}

interface ChoiceProps {
  isChosen: boolean;
  isBad?: boolean;
  count: number;
  /** Of the most any value has, 0 to 1. */
  share?: number | undefined;
  onChoose(): void;
  children: ReactNode;
}

function Choice({ isChosen, isBad = false, count, share, onChoose, children }: ChoiceProps) {
  return (
    <button type="button" aria-pressed={isChosen} className={`ledger-choice${isBad ? ' bad' : ''}`} onClick={onChoose}>
      <span className="ledger-value">{children}</span>
      <span className="ledger-count">{count.toLocaleString('en-GB')}</span>
      {share !== undefined && (
        <span className="ledger-meter">
          <span className="ledger-share" style={{ inlineSize: `${share * 100}%` }} />
        </span>
      )}
    </button>
  );
}

function outWords(month: string): string {
  return month === '' ? 'Not out yet' : monthWords(month);
}
