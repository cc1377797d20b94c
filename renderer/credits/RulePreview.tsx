import { useEffect, useState } from 'react';
import { DeskError } from '#shared/contract/index.ts';
import type { CreditRule } from '#shared/credits/index.ts';
import type { CreditChange } from '#shared/ledger/index.ts';
import { say } from '#shared/messages/index.ts';
import { desk, type Progress as Reached } from '../desk/index.ts';
import { Button, Progress } from '../ui/index.ts';
import { useDeskCredits } from './style.ts';

interface Props {
  rule: CreditRule;
  onSwitchOn(): void;
  onClose(): void;
  onProblem(error: unknown): void;
}

/** More would not be read. */
const most = 200;

/** What a rule would change over the whole library, before it is switched on. */
export function RulePreview({ rule, onSwitchOn, onClose, onProblem }: Props) {
  const [changes, setChanges] = useState<readonly CreditChange[] | null>(null);
  const [reached, setReached] = useState<Reached>({ done: 0, total: 0, doing: say('credits.preview.doing') });

  useEffect(() => {
    const stop = new AbortController();
    const { credits } = useDeskCredits.getState();
    const rules = credits.rules.map((one) => (one.id === rule.id ? { ...one, on: true } : one));
    desk
      .call('credits.preview', { credits: { ...credits, rules } }, { signal: stop.signal, onProgress: setReached })
      .then(setChanges)
      .catch((error: unknown) => {
        if (!stop.signal.aborted && !(error instanceof DeskError && error.code === 'cancelled')) onProblem(error);
      });
    return () => stop.abort();
  }, [rule.id, onProblem]);

  return (
    <section className="credits-preview" aria-labelledby="rule-preview">
      <h2 id="rule-preview">{say('credits.preview.title', { match: rule.match, prints: rule.prints })}</h2>
      {changes === null ? (
        <Progress {...reached} onCancel={onClose} />
      ) : (
        <>
          <p role="status">{changesWords(changes)}</p>
          {changes.length > 0 && (
            <table className="credits-table">
              <caption className="hidden-words">{say('credits.preview.table')}</caption>
              <thead>
                <tr>
                  <th scope="col">{say('credits.column.picture')}</th>
                  <th scope="col">{say('credits.preview.now')}</th>
                  <th scope="col">{say('credits.preview.then')}</th>
                  <th scope="col">{say('credits.preview.uses')}</th>
                </tr>
              </thead>
              <tbody>
                {changes.slice(0, most).map(({ picture, fileName, before, after, uses }) => (
                  <tr key={picture}>
                    <th scope="row">
                      <div className="credit-picture">
                        <img src={desk.pictureAddress(picture, 'thumb')} alt="" loading="lazy" />
                        <span className="credit-what">{fileName}</span>
                      </div>
                    </th>
                    <td>
                      <del>{before}</del>
                    </td>
                    <td>
                      <ins>{after}</ins>
                    </td>
                    <td>{uses}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          <div className="credits-decide">
            <Button kind="key" onPress={onSwitchOn}>
              {say('credits.preview.on')}
            </Button>
            <Button onPress={onClose}>{say('credits.preview.leave')}</Button>
          </div>
        </>
      )}
    </section>
  );
}

function changesWords(changes: readonly CreditChange[]): string {
  if (changes.length === 0) return say('credits.preview.none');
  const count = changes.length;
  return count > most
    ? say('credits.preview.changes.first', { count, most })
    : say('credits.preview.changes', { count });
}
