import { useEffect, useState } from 'react';
import { type HouseStyle, houseStyleSchema } from '#shared/house/index.ts';
import { onceCalm } from '../session/index.ts';
import { TextArea, TextField } from '../ui/index.ts';
import { Comments } from './Comments.tsx';
import { addressTrouble, saveHouse } from './houses.ts';
import { Sharing } from './Sharing.tsx';

interface HouseEditorProps {
  house: HouseStyle;
  onProblem: (error: unknown) => void;
}

const rhythm = { quiet: 400, atMost: 2_000 };

/** Everything of one house style. What is in order is kept as it is typed; what is not says so and waits. */
export function HouseEditor({ house, onProblem }: HouseEditorProps) {
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
      <TextField label="Name of the title" value={draft.name} onChange={(name) => change({ name })} />
      <TextField
        label="Public address"
        placeholder="https://"
        value={draft.address}
        error={addressTrouble(draft.address)}
        below={<p className="settings-hint">For links and structured data. Empty leaves them out.</p>}
        onChange={(address) => change({ address: address.trim() })}
      />
      <TextField
        label="Before a credit"
        value={draft.creditPrefix}
        below={<p className="settings-hint">As on the page: {draft.creditPrefix}Jane Doe/Reuters</p>}
        onChange={(creditPrefix) => change({ creditPrefix })}
      />
      <TextArea label="Foot of the page" rows={2} value={draft.foot} onChange={(foot) => change({ foot })} />
      <Sharing share={draft.share} onChange={(share) => change({ share })} />
      <Comments comments={draft.comments} onChange={(comments) => change({ comments })} />
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
