import { Check, OctagonAlert, TriangleAlert } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { LedgerRow } from '#shared/ledger/index.ts';
import { say } from '#shared/messages/index.ts';
import { Thumb } from '../thumbs/index.ts';
import type { LedgerHands } from './hands.ts';
import type { Line } from './order.ts';
import { toggle } from './store.ts';
import { dayWords, moneyWords, severityOf, stateWords } from './words.ts';

interface Props extends Pick<LedgerHands, 'onOpen'> {
  line: Line & { kind: 'use' };
  rowIndex: number;
  today: string;
  /** Whether Tab comes to it. */
  isStop: boolean;
  isSelected: boolean;
  onKey(event: KeyboardEvent): void;
  /** The focus came to it. */
  onStop(): void;
}

const marks = { block: <OctagonAlert />, warn: <TriangleAlert />, pass: <Check /> };

/** One use of a picture. */
export function UseRow({ line: { key, row }, rowIndex, today, isStop, isSelected, onKey, onStop, onOpen }: Props) {
  const { picture, use, credit, agency, creator, licence, usageTerms, expires, cost, currency, invoice, state } = row;
  const { title, place } = nameOf(row);
  const severity = severityOf[state];
  const terms = licence || usageTerms;
  // Who else there is to know of than the credit names.
  const others = [credit === '' ? '' : agency, creator].filter((name) => name !== '' && !credit.includes(name));
  return (
    <tr className="ledger-use" data-line={key} aria-rowindex={rowIndex} data-selected={isSelected}>
      <td className="of-mark">
        <input
          className="ledger-check"
          type="checkbox"
          tabIndex={-1}
          aria-label={say('ledger.uses.select.one', { title })}
          checked={isSelected}
          onChange={() => toggle(picture)}
        />
      </td>
      <td className="of-picture">
        <div className="ledger-named">
          <Thumb hash={picture} />
          <div>
            <button
              type="button"
              className="ledger-name"
              tabIndex={isStop ? 0 : -1}
              onClick={() => (use === null ? toggle(picture) : onOpen(use))}
              onKeyDown={onKey}
              onFocus={onStop}
            >
              {title}
            </button>
            <small className="ledger-small">{place}</small>
          </div>
        </div>
      </td>
      <td className="of-credit">
        {credit === '' ? (
          <span className="ledger-nocredit">{say('ledger.use.uncredited')}</span>
        ) : (
          <TwoLines>{credit}</TwoLines>
        )}
        {others.length > 0 && <small className="ledger-small">{others.join(', ')}</small>}
      </td>
      <td className="of-day of-published">
        {use === null || use.published === null ? (
          <span className="ledger-unknown">{use === null ? '' : say('ledger.use.unpublished')}</span>
        ) : (
          dayWords(use.published)
        )}
      </td>
      <td className="of-licence">
        {terms === '' ? (
          <span className="ledger-unknown">{say('ledger.use.terms.unknown')}</span>
        ) : (
          <TwoLines>{terms}</TwoLines>
        )}
        {licence !== '' && usageTerms !== '' && <small className="ledger-small">{usageTerms}</small>}
      </td>
      <td className="of-day">
        {expires === null ? <span className="ledger-unknown">{say('ledger.use.endless')}</span> : dayWords(expires)}
      </td>
      <td className="of-cost">
        {cost === null ? <span className="ledger-unknown">–</span> : moneyWords(cost, currency)}
        {invoice !== '' && <small className="ledger-small">{invoice}</small>}
      </td>
      <td className={`of-state ${severity}`}>
        <span className="ledger-state">
          {marks[severity]}
          {stateWords(row, today)}
        </span>
      </td>
    </tr>
  );
}

/** A text of any length in the height of a row; all of it under the pointer. */
function TwoLines({ children }: { children: string }) {
  return (
    <bdi className="ledger-two" title={children}>
      {children}
    </bdi>
  );
}

/** What a row is called, and where it is. */
function nameOf({ caption, fileName, use, uses }: LedgerRow): { title: string; place: string } {
  const title = caption || fileName || say('ledger.use.gone');
  if (use === null) return { title, place: say('ledger.use.never') };
  const { slug, number } = use;
  const place =
    number === null ? say('ledger.use.still', { slug, uses }) : say('ledger.use.figure', { slug, number, uses });
  return { title, place };
}
