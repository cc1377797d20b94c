import { Search } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import { countBy, type Doubles, type Facet, type LedgerRow, type Shown, stateCounts } from '#shared/ledger/index.ts';
import { locale, say } from '#shared/messages/index.ts';
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

const states: { state: Exclude<NonNullable<State>, 'ok'>; isBad?: boolean; always?: boolean }[] = [
  { state: 'credit-missing', isBad: true, always: true },
  { state: 'rights-expiring', always: true },
  { state: 'rights-expired', isBad: true, always: true },
  { state: 'rights-overused', isBad: true },
  { state: 'rights-embargoed', isBad: true },
  { state: 'rights-ended', isBad: true },
  { state: 'two-credits', isBad: true },
  { state: 'alike' },
  { state: 'unused' },
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
            <span className="hidden-words">{say('ledger.search')}</span>
            <input
              type="search"
              placeholder={say('ledger.search.example')}
              value={shown.words}
              onChange={(event) => show({ words: event.target.value })}
            />
          </label>
          <section aria-labelledby="ledger-states">
            <h2 id="ledger-states">{say('ledger.facet.state')}</h2>
            <Choice isChosen={shown.state === null} count={rows.length} onChoose={() => show({ state: null })}>
              {say('ledger.facet.all')}
            </Choice>
            {states.map(({ state, isBad = false, always = false }) =>
              always || counts[state] > 0 || shown.state === state ? (
                <Choice
                  key={state}
                  isBad={isBad && counts[state] > 0}
                  isChosen={shown.state === state}
                  count={counts[state]}
                  onChoose={() => show({ state: shown.state === state ? null : state })}
                >
                  {say(`ledger.facet.${state}`)}
                </Choice>
              ) : null,
            )}
          </section>
        </>
      )}
      {view !== 'doubles' && (
        <>
          <Values
            title={say('ledger.facet.agency')}
            facet="agency"
            rows={rows}
            shown={shown}
            words={agencyWords}
            hasMeter
          />
          <Values title={say('ledger.facet.month')} facet="month" rows={rows} shown={shown} words={outWords} />
        </>
      )}
      {view === 'uses' && (
        <Values
          title={say('ledger.facet.terms')}
          facet="usageTerms"
          rows={rows}
          shown={shown}
          words={(terms) => terms || say('ledger.facet.terms.unknown')}
        />
      )}
      {view === 'doubles' && <p>{say('ledger.facet.doubles')}</p>}
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
        <LinkButton onPress={() => setAll(!all)}>
          {all ? say('ledger.facet.fewer') : say('ledger.facet.more', { count: values.length })}
        </LinkButton>
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
      <span className="ledger-count">{count.toLocaleString(locale())}</span>
      {share !== undefined && (
        <span className="ledger-meter">
          <span className="ledger-share" style={{ inlineSize: `${share * 100}%` }} />
        </span>
      )}
    </button>
  );
}

function outWords(month: string): string {
  return month === '' ? say('ledger.facet.month.none') : monthWords(month);
}
