import { useState } from 'react';
import type { Double, LedgerRow } from '#shared/ledger/index.ts';
import { desk } from '../desk/index.ts';
import { Button, TextField } from '../ui/index.ts';
import { creditAll } from './crediting.ts';
import type { LedgerHands } from './hands.ts';
import { counted } from './words.ts';

interface Props extends LedgerHands {
  double: Double;
  /** Every use of its pictures. */
  rows: readonly LedgerRow[];
}

/** Pictures that are one picture: how each is credited, and one credit line for all of them. */
export function DoubleCard({ double: { pictures, credits }, rows, onOpen, onProblem }: Props) {
  const [line, setLine] = useState(() => mostUsed(rows));
  const isOne = credits.length === 1 && rows.every(({ credit }) => credit === line);
  return (
    <article
      className="ledger-double"
      aria-label={`${counted(pictures.length, 'picture')}, ${counted(credits.length, 'credit')}`}
    >
      <ul className="ledger-double-uses">
        {[...Map.groupBy(rows, ({ picture, credit }) => `${picture} ${credit}`)].map(([key, some]) => (
          <Stand key={key} rows={some} onOpen={onOpen} />
        ))}
      </ul>
      <div className="ledger-one-credit">
        <TextField label="Credit line for all of them" value={line} onChange={setLine} placeholder="Name/Agency" />
        <Button
          isDisabled={line.trim() === '' || isOne}
          onPress={() => void creditAll(pictures, line.trim(), onProblem).catch(onProblem)}
        >
          Credit all this way
        </Button>
        {credits.length > 1 && (
          <fieldset>
            <legend>Or take</legend>
            {credits.map((credit) => (
              <Button key={credit} small aria-pressed={credit === line} onPress={() => setLine(credit)}>
                {credit}
              </Button>
            ))}
          </fieldset>
        )}
      </div>
    </article>
  );
}

/** The most places that are named; the others are counted. */
const most = 3;

/** A picture under one of its credits, and where it stands so. */
function Stand({ rows, onOpen }: Pick<Props, 'rows' | 'onOpen'>) {
  const [first] = rows;
  if (first === undefined) return null;
  const uses = rows.flatMap(({ use }) => use ?? []);
  return (
    <li className="ledger-double-use">
      <img src={desk.pictureAddress(first.picture, 'thumb')} alt="" loading="lazy" />
      <p>{first.credit === '' ? <span className="ledger-nocredit">Credit missing</span> : first.credit}</p>
      <small className="ledger-small">{uses.length === 0 ? `${first.fileName}, never used` : first.fileName}</small>
      {uses.slice(0, most).map((use) => (
        <button key={`${use.article} ${use.figure}`} type="button" className="ledger-go" onClick={() => onOpen(use)}>
          {use.slug}
          {use.number !== null && `, picture ${use.number}`}
        </button>
      ))}
      {uses.length > most && <small className="ledger-small">and {counted(uses.length - most, 'more place')}</small>}
    </li>
  );
}

/** The credit most of the uses stand under; of those as often, the one that says most. */
function mostUsed(rows: readonly LedgerRow[]): string {
  const groups = Map.groupBy(
    rows.filter(({ credit }) => credit !== ''),
    ({ credit }) => credit,
  );
  const [most] = [...groups].sort(
    ([one, ones], [other, others]) => others.length - ones.length || other.length - one.length,
  );
  return most?.[0] ?? '';
}
