import { useEffect, useState } from 'react';
import { type HouseStyle, houseStyleSchema } from '#shared/house/index.ts';
import { say } from '#shared/messages/index.ts';
import { onceCalm } from '../session/index.ts';
import { TextArea, TextField } from '../ui/index.ts';
import { Comments } from './Comments.tsx';
import { addressTrouble, networkWords, saveHouse } from './houses.ts';
import { Sharing } from './Sharing.tsx';

/** Every field, and what it may be looked for by. */
export const houseFields = [
  { field: 'name', words: say('settings.house.name') },
  { field: 'address', words: `${say('settings.house.address')} ${say('settings.house.address.also')}` },
  { field: 'credit', words: `${say('settings.house.credit')} ${say('settings.house.credit.also')}` },
  { field: 'foot', words: `${say('settings.house.foot')} ${say('settings.house.foot.also')}` },
  {
    field: 'share',
    words: [say('settings.share'), say('settings.share.also'), ...Object.values(networkWords)].join(' '),
  },
  {
    field: 'comments',
    words: [say('settings.comments'), say('settings.comments.on'), say('settings.comments.also')].join(' '),
  },
] as const;

export type HouseField = (typeof houseFields)[number]['field'];

interface HouseEditorProps {
  house: HouseStyle;
  /** The fields to show. */
  fields: ReadonlySet<HouseField>;
  onProblem: (error: unknown) => void;
}

const rhythm = { quiet: 400, atMost: 2_000 };

/** Everything of one house style. What is in order is kept as it is typed; what is not says so and waits. */
export function HouseEditor({ house, fields, onProblem }: HouseEditorProps) {
  const [draft, setDraft] = useState(house);
  const [kept] = useState(() => keeping(onProblem));
  useEffect(() => kept.end, [kept]);
  function change(part: Partial<HouseStyle>): void {
    const changed = { ...draft, ...part };
    setDraft(changed);
    kept.note(changed);
  }
  return (
    <div className="house-editor">
      {fields.has('name') && (
        <TextField label={say('settings.house.name')} value={draft.name} onChange={(name) => change({ name })} />
      )}
      {fields.has('address') && (
        <TextField
          label={say('settings.house.address')}
          placeholder="https://"
          value={draft.address}
          error={addressTrouble(draft.address)}
          below={<p className="settings-hint">{say('settings.house.address.hint')}</p>}
          onChange={(address) => change({ address: address.trim() })}
        />
      )}
      {fields.has('credit') && (
        <TextField
          label={say('settings.house.credit')}
          value={draft.creditPrefix}
          below={<p className="settings-hint">{say('settings.house.credit.hint', { prefix: draft.creditPrefix })}</p>}
          onChange={(creditPrefix) => change({ creditPrefix })}
        />
      )}
      {fields.has('foot') && (
        <TextArea
          label={say('settings.house.foot')}
          rows={2}
          value={draft.foot}
          onChange={(foot) => change({ foot })}
        />
      )}
      {fields.has('share') && <Sharing share={draft.share} onChange={(share) => change({ share })} />}
      {fields.has('comments') && <Comments comments={draft.comments} onChange={(comments) => change({ comments })} />}
    </div>
  );
}

/** Keeps the latest draft once the typing rests, and what is left at the end. A draft that is not in order waits. */
function keeping(onProblem: (error: unknown) => void): { note: (draft: HouseStyle) => void; end: () => void } {
  let waiting: HouseStyle | null = null;
  const calm = onceCalm(write, rhythm);
  function write(): void {
    if (waiting !== null && houseStyleSchema.safeParse(waiting).success) saveHouse(waiting).catch(onProblem);
    waiting = null;
  }
  return {
    note(draft) {
      waiting = draft;
      calm.touch();
    },
    end() {
      calm.cancel();
      write();
    },
  };
}
