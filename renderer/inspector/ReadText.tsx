import type { ReactNode } from 'react';
import { type Completing, useCompletion } from '../credits/index.ts';
import { TextArea, TextField } from '../ui/index.ts';
import { AsRead } from './AsRead.tsx';
import { type InspectorField, useWanted } from './attention.ts';
import { type Beginning, useBeginning } from './useBeginning.tsx';
import { useDraft } from './useDraft.ts';

interface Props {
  label: string;
  value: string;
  /** The value as read; null when there is no source to compare with. */
  read: string | null;
  /** What to say under a field that stands as read; nothing unless given. */
  same?: string | undefined;
  onEdit(words: string): void;
  /** Whether words can be taken; all can unless given. */
  accepts?: (words: string) => boolean;
  /** Takes the value as read back; typing it in again unless given. */
  onUse?: (() => void) | undefined;
  /** More than one makes it a field of several lines. */
  rows?: number;
  note?: ReactNode;
  placeholder?: string;
  error?: ReactNode;
  /** What to say while what was typed cannot be taken. */
  refusal?: string;
  /** What else stands under the field. */
  below?: ReactNode;
  field?: InspectorField;
  /** What the field, of several lines and empty, may begin with. */
  beginning?: Beginning;
  /** Completes what is typed, and takes a whole credit apart that is pasted. */
  completing?: Completing;
}

/** Words to edit, with the words as read beside them where they differ. */
export function ReadText(props: Props) {
  const { label, value, read, same, onEdit, accepts, onUse, rows = 1, field } = props;
  const { note, placeholder = '', error, refusal, below, completing } = props;
  const draft = useDraft(value, (words) => {
    if (accepts !== undefined && !accepts(words)) return false;
    onEdit(words);
    return true;
  });
  const line = useWanted<HTMLInputElement>(field);
  const area = useWanted<HTMLTextAreaElement>(field);
  const begun = useBeginning(props.beginning ?? null, draft, area);
  const completion = useCompletion({
    input: line,
    label: completing?.label ?? '',
    suggest: (words) => completing?.suggest(words) ?? [],
    onTake: draft.onChange,
  });
  const isSame = read === null || value === read;
  const shared = {
    label,
    note,
    placeholder,
    value: draft.value,
    onChange: draft.onChange,
    onBlur: draft.onBlur,
    isEdited: !isSame,
    error: draft.isRefused ? refusal : error,
    below: (
      <>
        {completing !== undefined && completion.list}
        {begun?.below}
        {below}
        <AsRead read={read} isSame={isSame} same={same} label={label} onUse={onUse ?? (() => onEdit(read ?? ''))} />
      </>
    ),
  };
  if (rows > 1) return <TextArea {...shared} {...begun?.typing} ref={area} rows={rows} />;
  if (completing === undefined) return <TextField {...shared} ref={line} />;
  return (
    <TextField
      {...shared}
      ref={line}
      input={{
        ...completion.props,
        onKeyDown: completion.onKeyDown,
        onPaste(event) {
          if (completing.onPaste(event.clipboardData.getData('text/plain'))) event.preventDefault();
        },
      }}
    />
  );
}
