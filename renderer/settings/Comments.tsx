import type { HouseStyle } from '#shared/house/index.ts';
import { say } from '#shared/messages/index.ts';
import { Checkbox, TextField } from '../ui/index.ts';
import { actionTrouble } from './houses.ts';

interface CommentsProps {
  comments: HouseStyle['comments'];
  onChange: (comments: HouseStyle['comments']) => void;
}

/** The comment box: off, or where a comment is sent and the sum a reader solves first. */
export function Comments({ comments, onChange }: CommentsProps) {
  return (
    <fieldset>
      <legend>{say('settings.comments')}</legend>
      <Checkbox
        isSelected={comments !== null}
        onChange={(isOn) => onChange(isOn ? { action: '', sum: { left: 8, right: 6 } } : null)}
      >
        {say('settings.comments.on')}
      </Checkbox>
      {comments !== null && (
        <>
          <TextField
            label={say('settings.comments.action')}
            placeholder="https://"
            value={comments.action}
            error={actionTrouble(comments.action)}
            onChange={(action) => onChange({ ...comments, action: action.trim() })}
          />
          <Checkbox
            isSelected={comments.sum !== null}
            onChange={(isOn) => onChange({ ...comments, sum: isOn ? { left: 8, right: 6 } : null })}
          >
            {say('settings.comments.sum')}
          </Checkbox>
          {comments.sum !== null && <Sum sum={comments.sum} onChange={(sum) => onChange({ ...comments, sum })} />}
        </>
      )}
    </fieldset>
  );
}

type Sum = { left: number; right: number };

function Sum({ sum, onChange }: { sum: Sum; onChange: (sum: Sum) => void }) {
  return (
    <div className="settings-sum">
      <TextField
        label={say('settings.comments.sum.first')}
        inputMode="numeric"
        value={String(sum.left)}
        onChange={(typed) => onChange({ ...sum, left: digits(typed) })}
      />
      <span aria-hidden="true">+</span>
      <TextField
        label={say('settings.comments.sum.second')}
        inputMode="numeric"
        value={String(sum.right)}
        onChange={(typed) => onChange({ ...sum, right: digits(typed) })}
      />
      <span>= {sum.left + sum.right}</span>
    </div>
  );
}

/** The number typed, from 0 to 99: of more digits the last two count, so that typing goes on as expected. */
function digits(typed: string): number {
  return Number(typed.replace(/\D/g, '').slice(-2));
}
