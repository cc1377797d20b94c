import { Input, Label, TextField } from 'react-aria-components';
import { AsRead } from './AsRead.tsx';
import { type InspectorField, useWanted } from './attention.ts';
import type { HeadProps } from './head.ts';
import { fromLocal, momentWords, offsetAt, toLocal } from './moments.ts';
import { ReadText } from './ReadText.tsx';

const moments = [
  { field: 'firstPublished', label: 'First published' },
  { field: 'updated', label: 'Updated' },
  { field: 'embargo', label: 'Embargo' },
] as const;

/** The place and the day the article carries, and the moments it is published, changed and free. */
export function Dates({ head, read, change }: HeadProps) {
  const { dateline, dated } = head;
  const isSameDay = read === null || dated.date === read.dated.date;
  return (
    <>
      <div className="inspector-two">
        <ReadText
          label="Dateline"
          field="dateline"
          value={dateline}
          read={read === null ? null : read.dateline}
          placeholder="Place"
          onEdit={(next) => change({ dateline: next })}
        />
        <ReadText
          label="Date as printed"
          field="dated"
          value={dated.printed}
          read={read === null ? null : read.dated.printed}
          onEdit={(printed) => change({ dated: { ...dated, printed } })}
        />
      </div>
      <TimeField
        label="Date"
        type="date"
        value={dated.date ?? ''}
        isSame={isSameDay}
        read={read === null ? null : (read.dated.date ?? '')}
        onChange={(date) => change({ dated: { ...dated, date: date === '' ? null : date } })}
        onUse={() => change({ dated: { ...dated, date: read?.dated.date ?? null } })}
      />
      {moments.map(({ field, label }) => {
        const moment = head[field];
        const before = read === null ? null : read[field];
        return (
          <TimeField
            key={field}
            label={label}
            field={field}
            type="datetime-local"
            value={toLocal(moment)}
            note={moment === null ? undefined : `UTC${offsetAt(new Date(moment))}`}
            isSame={read === null || moment === before}
            read={read === null ? null : before === null ? '' : momentWords(before)}
            onChange={(local) => change({ [field]: fromLocal(local) })}
            onUse={() => change({ [field]: before })}
          />
        );
      })}
    </>
  );
}

interface TimeProps {
  label: string;
  type: 'date' | 'datetime-local';
  value: string;
  note?: string | undefined;
  isSame: boolean;
  read: string | null;
  field?: InspectorField;
  onChange(value: string): void;
  onUse(): void;
}

/** A day or a moment, in the time of this computer. */
function TimeField({ label, type, value, note, isSame, read, field, onChange, onUse }: TimeProps) {
  const ref = useWanted<HTMLInputElement>(field);
  return (
    <TextField className={`labelled${isSame ? '' : ' edited'}`}>
      <Label>
        {label}
        {isSame ? note !== undefined && <span>{note}</span> : <span className="edited-word">Edited</span>}
      </Label>
      <Input ref={ref} type={type} className="field" value={value} onChange={(event) => onChange(event.target.value)} />
      <AsRead read={read} isSame={isSame} label={label} onUse={onUse} />
    </TextField>
  );
}
