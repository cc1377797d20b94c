import type { Head } from '#shared/article/index.ts';
import type { Difference } from '#shared/history/index.ts';
import { say } from '#shared/messages/index.ts';
import { Compared, fieldWords } from '../history/index.ts';
import { Row } from './Rows.tsx';
import { sideOf } from './stretches.ts';

/** The fields of the head and the credits that differ. A credit is taken with its picture's block. */
export function Fields({ found, onTake }: { found: Difference; onTake: (field: keyof Head) => void }) {
  return (
    <>
      {found.head.map(({ field, text }) => {
        const side = (which: 'mine' | 'theirs') => {
          const parts = sideOf(text, which);
          return (
            <div className={`collation-field ${field}`}>
              <p className="history-says">{fieldWords(field)}</p>
              <p>
                {parts.length === 0 ? (
                  <span className="collation-empty">{say('collation.field.empty')}</span>
                ) : (
                  <Compared parts={parts} />
                )}
              </p>
            </div>
          );
        };
        return (
          <Row
            key={field}
            name={say('collation.field', { field: fieldWords(field) })}
            mine={side('mine')}
            theirs={side('theirs')}
            onTake={() => onTake(field)}
          />
        );
      })}
      {found.credits.map(({ figure, number, before, after }) => {
        const name = say('collation.credit', { number });
        const side = (credit: string, mark: 'ins' | 'del') => {
          const Mark = mark;
          return (
            <div className="collation-field">
              <p className="history-says">{name}</p>
              <p>
                {credit === '' ? (
                  <span className="collation-empty">{say('collation.credit.none')}</span>
                ) : (
                  <Mark>{credit}</Mark>
                )}
              </p>
            </div>
          );
        };
        return (
          <Row
            key={figure}
            name={say('collation.field', { field: name })}
            mine={side(after, 'ins')}
            theirs={side(before, 'del')}
            onTake={undefined}
          />
        );
      })}
    </>
  );
}
