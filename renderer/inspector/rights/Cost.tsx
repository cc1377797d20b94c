import { say } from '#shared/messages/index.ts';
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
          label={say('inspector.rights.cost')}
          value={rights.cost === undefined ? '' : `${rights.cost}`}
          read={null}
          placeholder={say('inspector.rights.cost.example')}
          accepts={(words) => costOf(words) !== null}
          refusal={say('inspector.rights.cost.wrong')}
          onEdit={(words) => set('cost', costOf(words) ?? undefined)}
        />
        <Select
          label={say('inspector.rights.currency')}
          value={currency}
          options={currencyOptions(currency)}
          onChange={(value) => set('currency', value)}
        />
      </div>
      <ReadText
        label={say('inspector.rights.invoice')}
        value={rights.invoice ?? ''}
        read={null}
        onEdit={(words) => set('invoice', words)}
      />
      <ReadText
        label={say('inspector.rights.notes')}
        rows={2}
        value={rights.notes ?? ''}
        read={null}
        onEdit={(words) => set('notes', words)}
      />
    </>
  );
}
