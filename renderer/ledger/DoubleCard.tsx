import { useState } from 'react';
import type { Double, LedgerRow } from '#shared/ledger/index.ts';
import { say } from '#shared/messages/index.ts';
import { desk } from '../desk/index.ts';
import { Button, TextField } from '../ui/index.ts';
import { creditAll } from './crediting.ts';
import type { LedgerHands } from './hands.ts';

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
      aria-label={say('ledger.doubles.name', { pictures: pictures.length, credits: credits.length })}
    >
      <ul className="ledger-double-uses">
        {[...Map.groupBy(rows, ({ picture, credit }) => `${picture} ${credit}`)].map(([key, some]) => (
          <Stand key={key} rows={some} onOpen={onOpen} />
        ))}
      </ul>
      <div className="ledger-one-credit">
        <TextField
          label={say('ledger.doubles.line')}
          value={line}
          onChange={setLine}
          placeholder={say('ledger.credit.example')}
        />
        <Button
          isDisabled={line.trim() === '' || isOne}
          onPress={() => void creditAll(pictures, line.trim(), onProblem).catch(onProblem)}
        >
          {say('ledger.doubles.credit')}
        </Button>
        {credits.length > 1 && (
          <fieldset>
            <legend>{say('ledger.doubles.take')}</legend>
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
      <p>
        {first.credit === '' ? <span className="ledger-nocredit">{say('ledger.use.uncredited')}</span> : first.credit}
      </p>
      <small className="ledger-small">
        {uses.length === 0 ? say('ledger.doubles.unused', { file: first.fileName }) : first.fileName}
      </small>
      {uses.slice(0, most).map((use) => (
        <button key={`${use.article} ${use.figure}`} type="button" className="ledger-go" onClick={() => onOpen(use)}>
          {use.number === null ? use.slug : say('ledger.doubles.place', { slug: use.slug, number: use.number })}
        </button>
      ))}
      {uses.length > most && (
        <small className="ledger-small">{say('ledger.doubles.more', { count: uses.length - most })}</small>
      )}
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
