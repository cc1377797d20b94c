import { Input, Label, TextField } from 'react-aria-components';
import { say } from '#shared/messages/index.ts';
import { AsRead } from './AsRead.tsx';
import { type InspectorField, useWanted } from './attention.ts';

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
export function TimeField({ label, type, value, note, isSame, read, field, onChange, onUse }: TimeProps) {
  const ref = useWanted<HTMLInputElement>(field);
  return (
    <TextField className={`labelled${isSame ? '' : ' edited'}`}>
      <Label>
        {label}
        {isSame ? (
          note !== undefined && <span>{note}</span>
        ) : (
          <span className="edited-word">{say('inspector.edited')}</span>
        )}
      </Label>
      <Input ref={ref} type={type} className="field" value={value} onChange={(event) => onChange(event.target.value)} />
      <AsRead read={read} isSame={isSame} label={label} onUse={onUse} />
    </TextField>
  );
}
