import { ImagePlus, OctagonAlert } from 'lucide-react';
import type { Ref } from 'react';
import { plain } from '#shared/article/index.ts';
import { say } from '#shared/messages/index.ts';
import { Thumb } from '../thumbs/index.ts';
import { CreditCell } from './CreditCell.tsx';
import type { Placed } from './placed.ts';
import { toggle } from './store.ts';
import { creditFields } from './values.ts';
import { fieldWords } from './words.ts';

interface Props {
  placed: Placed;
  isChosen: boolean;
  /** Its place in the list, counted from 0, and what measures its height. */
  index: number;
  measure: Ref<HTMLTableRowElement>;
  onAllCredited(): void;
}

/** A picture of the list and the fields it is credited by. */
export function CreditRow({ placed, isChosen, index, measure, onAllCredited }: Props) {
  const { figure, number, picture, credit } = placed;
  return (
    <tr
      ref={measure}
      data-index={index}
      data-credit-row={figure.id}
      aria-rowindex={index + 2}
      className={isChosen ? 'is-chosen' : undefined}
    >
      <td>
        <input
          type="checkbox"
          aria-label={say('credits.choose', { number })}
          checked={isChosen}
          onChange={() => toggle(figure.id)}
        />
      </td>
      <th scope="row">
        <div className="credit-picture">
          {picture === undefined ? (
            <span className="credit-frame">
              <ImagePlus aria-hidden="true" />
            </span>
          ) : (
            <Thumb hash={picture.hash} />
          )}
          <span className="credit-what">
            <strong>{say('credits.picture', { number })}</strong>
            <span>{plain(figure.caption).trim() || (picture?.fileName ?? figure.awaits)}</span>
            {credit === '' && (
              <span className="credit-missing">
                <OctagonAlert aria-hidden="true" />
                {say('credits.missing')}
              </span>
            )}
          </span>
        </div>
      </th>
      {creditFields.map((field) => (
        <td key={field}>
          <CreditCell
            placed={placed}
            field={field}
            label={say('credits.field.of', { field: fieldWords[field], number })}
            onAllCredited={onAllCredited}
          />
        </td>
      ))}
    </tr>
  );
}
