import { type FormEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import { say } from '#shared/messages/index.ts';

/** A field of the small form a part of the byline row opens. */
export interface Field {
  name: string;
  label: string;
  value: string;
  type?: 'text' | 'date';
}

interface InPlaceProps {
  /** What the row shows; empty shows the invitation. */
  words: string;
  invitation: string;
  /** Whether an editor changed it since it was imported. */
  changed: boolean;
  fields: Field[];
  readOnly: boolean;
  open: boolean;
  onOpen(): void;
  onClose(): void;
  onSave(values: Partial<Record<string, string>>): void;
}

/** Words that become a form when they are pressed: Enter or leaving keeps what was written, Escape does not. */
export function InPlace({ words, invitation, changed, fields, readOnly, open, onOpen, onClose, onSave }: InPlaceProps) {
  const form = useRef<HTMLFormElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (open) form.current?.querySelector('input')?.select();
    else if (wasOpen.current && document.activeElement === document.body) button.current?.focus();
    wasOpen.current = open;
  }, [open]);

  if (readOnly) return words === '' ? null : <span>{words}</span>;
  if (!open) {
    return (
      <button
        ref={button}
        type="button"
        className={words === '' ? 'link' : changed ? 'said hand' : 'said'}
        onClick={onOpen}
        title={words === '' ? undefined : say('galley.byline.edit')}
      >
        {words === '' ? invitation : words}
      </button>
    );
  }

  const save = () => {
    if (form.current === null) return;
    const values: Partial<Record<string, string>> = {};
    for (const [name, value] of new FormData(form.current)) values[name] = String(value);
    if (fields.some((field) => values[field.name] !== field.value)) onSave(values);
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    save();
  };
  return (
    <form
      ref={form}
      className="in-place"
      onSubmit={onSubmit}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) save();
      }}
    >
      {fields.map(({ name, label, value, type = 'text' }) => (
        <input
          key={name}
          name={name}
          type={type}
          aria-label={label}
          placeholder={label}
          defaultValue={value}
          autoComplete="off"
        />
      ))}
      <button type="submit" className="vh">
        {say('galley.byline.keep')}
      </button>
    </form>
  );
}
