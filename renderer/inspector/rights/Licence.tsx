import { type Rights, releaseStatuses } from '#shared/picture/index.ts';
import { Select } from '../../ui/index.ts';
import { ReadText } from '../ReadText.tsx';
import type { RightsProps } from './right.ts';
import { isAddress } from './written.ts';

const releaseWords: Record<NonNullable<Rights['release']>, string> = {
  notNeeded: 'Not needed',
  none: 'None',
  model: 'Model',
  property: 'Property',
  modelAndProperty: 'Model and property',
};

const releases = [
  { value: '', label: 'Not known' },
  ...releaseStatuses.map((value) => ({ value, label: releaseWords[value] })),
];

/** The licence: its name, where it is read, where and to whom it holds, and whether releases were signed. */
export function Licence({ picture: { rights }, set }: RightsProps) {
  return (
    <>
      <ReadText
        label="Licence"
        value={rights.licence ?? ''}
        read={null}
        placeholder="Editorial, one use"
        onEdit={(words) => set('licence', words)}
      />
      <ReadText
        label="Where the licence is read"
        value={rights.licenceAddress ?? ''}
        read={null}
        placeholder="https://"
        accepts={isAddress}
        refusal="An address begins with https://."
        onEdit={(words) => set('licenceAddress', words)}
      />
      <div className="inspector-two">
        <ReadText
          label="Territory"
          value={rights.territory ?? ''}
          read={null}
          placeholder="UK and Ireland"
          onEdit={(words) => set('territory', words)}
        />
        <ReadText
          label="Exclusivity"
          value={rights.exclusivity ?? ''}
          read={null}
          placeholder="Not exclusive"
          onEdit={(words) => set('exclusivity', words)}
        />
      </div>
      <Select
        label="Releases signed"
        value={rights.release ?? ''}
        options={releases}
        onChange={(value) =>
          set(
            'release',
            releaseStatuses.find((status) => status === value),
          )
        }
      />
    </>
  );
}
