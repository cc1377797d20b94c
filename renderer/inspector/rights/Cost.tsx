import { Select } from '../../ui/index.ts';
import { ReadText } from '../ReadText.tsx';
import type { RightsProps } from './right.ts';
import { costOf, currencyOptions } from './written.ts';

/** What the picture costs, and the invoice it stands on. */
export function Cost({ picture: { rights }, set }: RightsProps) {
  const { currency = '' } = rights;
  return (
    <>
      <div className="inspector-two">
        <ReadText
          label="Cost"
          value={rights.cost === undefined ? '' : `${rights.cost}`}
          read={null}
          placeholder="0.00"
          accepts={(words) => costOf(words) !== null}
          refusal="A sum, as 120.50."
          onEdit={(words) => set('cost', costOf(words) ?? undefined)}
        />
        <Select
          label="Currency"
          value={currency}
          options={currencyOptions(currency)}
          onChange={(value) => set('currency', value)}
        />
      </div>
      <ReadText
        label="Invoice or order"
        value={rights.invoice ?? ''}
        read={null}
        onEdit={(words) => set('invoice', words)}
      />
      <ReadText
        label="Notes on rights"
        rows={2}
        value={rights.notes ?? ''}
        read={null}
        onEdit={(words) => set('notes', words)}
      />
    </>
  );
}
