import { useState } from 'react';

interface Props {
  label: string;
  value: string;
  placeholder?: string;
  /** Takes what was typed when the field is left or Enter is pressed; false keeps what there was. */
  onCommit(words: string): boolean;
}

/** A line of a list, written when it is left. Escape takes back what was typed. */
export function LineField({ label, value, placeholder = '', onCommit }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  function commit(): void {
    if (draft !== null && draft.trim() !== value) onCommit(draft.trim());
    setDraft(null);
  }
  return (
    <input
      className="field"
      aria-label={label}
      placeholder={placeholder}
      value={draft ?? value}
      onChange={({ target }) => setDraft(target.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        else if (event.key === 'Escape' && draft !== null) setDraft(null);
        else return;
        event.preventDefault();
      }}
    />
  );
}
