import { say } from '#shared/messages/index.ts';
import { lastDay } from '#shared/picture/index.ts';
import { isoDate } from '#shared/schema/index.ts';
import { useElsewhere } from '../../session/index.ts';
import { Switch } from '../../ui/index.ts';
import { fromLocal, offsetAt, toLocal } from '../moments.ts';
import { ReadText } from '../ReadText.tsx';
import { TimeField } from '../TimeField.tsx';
import type { RightsProps } from './right.ts';
import { timesOf } from './written.ts';

/** From when, until when and how often the picture may be used. */
export function Limits({ picture, set }: RightsProps) {
  const { rights, hash } = picture;
  const elsewhere = useElsewhere(({ counts }) => counts.get(hash) ?? 0);
  const ofFile = rights.expires === undefined ? lastDay(picture) : null;
  return (
    <>
      <div className="inspector-two">
        <TimeField
          label={say('inspector.rights.ends')}
          type="date"
          value={rights.expires ?? ''}
          isSame
          read={null}
          note={ofFile === null ? undefined : say('inspector.rights.ends.file', { day: ofFile })}
          onChange={(day) => set('expires', isoDate.safeParse(day).data)}
          onUse={() => set('expires', undefined)}
        />
        <ReadText
          label={say('inspector.rights.uses')}
          value={rights.uses === undefined ? '' : `${rights.uses}`}
          read={null}
          placeholder={say('inspector.rights.uses.none')}
          note={elsewhere === 0 ? undefined : say('inspector.rights.uses.elsewhere', { count: elsewhere })}
          accepts={(words) => timesOf(words) !== null}
          refusal={say('inspector.rights.uses.wrong')}
          onEdit={(words) => set('uses', timesOf(words) ?? undefined)}
        />
      </div>
      <TimeField
        label={say('inspector.rights.embargo')}
        type="datetime-local"
        value={toLocal(rights.embargo ?? null)}
        isSame
        read={null}
        note={rights.embargo === undefined ? undefined : `UTC${offsetAt(new Date(rights.embargo))}`}
        onChange={(local) => set('embargo', fromLocal(local) ?? undefined)}
        onUse={() => set('embargo', undefined)}
      />
      <Switch isSelected={rights.noFurtherUse ?? false} onChange={(is) => set('noFurtherUse', is)}>
        {say('inspector.rights.stopped')}
      </Switch>
    </>
  );
}
