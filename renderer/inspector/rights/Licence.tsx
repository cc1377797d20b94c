import { say } from '#shared/messages/index.ts';
import { releaseStatuses } from '#shared/picture/index.ts';
import { Select } from '../../ui/index.ts';
import { ReadText } from '../ReadText.tsx';
import type { RightsProps } from './right.ts';
import { isAddress } from './written.ts';

const releases = [
  { value: '', label: say('inspector.rights.release.unknown') },
  ...releaseStatuses.map((value) => ({ value, label: say(`inspector.rights.release.${value}`) })),
];

/** The licence: its name, where it is read, where and to whom it holds, and whether releases were signed. */
export function Licence({ picture: { rights }, set }: RightsProps) {
  return (
    <>
      <ReadText
        label={say('inspector.rights.licence')}
        value={rights.licence ?? ''}
        read={null}
        placeholder={say('inspector.rights.licence.example')}
        onEdit={(words) => set('licence', words)}
      />
      <ReadText
        label={say('inspector.rights.address')}
        value={rights.licenceAddress ?? ''}
        read={null}
        placeholder="https://"
        accepts={isAddress}
        refusal={say('inspector.rights.address.wrong')}
        onEdit={(words) => set('licenceAddress', words)}
      />
      <div className="inspector-two">
        <ReadText
          label={say('inspector.rights.territory')}
          value={rights.territory ?? ''}
          read={null}
          placeholder={say('inspector.rights.territory.example')}
          onEdit={(words) => set('territory', words)}
        />
        <ReadText
          label={say('inspector.rights.exclusivity')}
          value={rights.exclusivity ?? ''}
          read={null}
          placeholder={say('inspector.rights.exclusivity.example')}
          onEdit={(words) => set('exclusivity', words)}
        />
      </div>
      <Select
        label={say('inspector.rights.release')}
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
