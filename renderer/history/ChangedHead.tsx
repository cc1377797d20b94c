import type { CreditChange, HeadChange } from '#shared/history/index.ts';
import { say } from '#shared/messages/index.ts';
import { Compared } from './Compared.tsx';
import { fieldWords } from './words.ts';

/** The fields of the head and the credits that say something else, each with what it said and says. */
export function ChangedHead({ head, credits }: { head: readonly HeadChange[]; credits: readonly CreditChange[] }) {
  if (head.length + credits.length === 0) return null;
  return (
    <dl className="history-fields">
      {head.map(({ field, text }) => (
        <div key={field} className={field} data-change="changed" tabIndex={-1}>
          <dt>{fieldWords(field)}</dt>
          <dd>
            <Compared parts={text} />
          </dd>
        </div>
      ))}
      {credits.map(({ figure, number, before, after }) => (
        <div key={figure} data-change="changed" tabIndex={-1}>
          <dt>{say('history.credit', { number })}</dt>
          <dd>
            {before === '' ? say('history.credit.none') : <del>{before}</del>}
            {' → '}
            {after === '' ? say('history.credit.noneAfter') : <ins>{after}</ins>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
