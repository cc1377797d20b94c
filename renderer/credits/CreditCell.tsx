import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from 'react';
import { say } from '#shared/messages/index.ts';
import { onMac } from '../ui/index.ts';
import { completions } from './complete.ts';
import type { Placed } from './placed.ts';
import { creditAsAbove, focusField, neighbour, nextBare, toggle, writeCredit } from './store.ts';
import { useDeskCredits } from './style.ts';
import { useCompletion } from './useCompletion.tsx';
import { type CreditField, isOwnUse, takenApart, typedInto, valuesOf } from './values.ts';

interface Props {
  placed: Placed;
  field: CreditField;
  label: string;
  /** Told when there is no picture without credit left to go to. */
  onAllCredited(): void;
}

/**
 * A field of the list. What is typed is written when Enter is pressed or the field is left; Enter goes on to the next
 * picture without a credit.
 */
export function CreditCell({ placed, field, label, onAllCredited }: Props) {
  const { figure, picture } = placed;
  const { id } = figure;
  const { style, history } = useDeskCredits();
  const input = useRef<HTMLInputElement>(null);
  const [draft, showDraft] = useState<string | null>(null);
  // What is typed and not written yet: the focus leaves before the next drawing, and must not write it twice.
  const typed = useRef<string | null>(null);
  const values = valuesOf(placed);
  const value = values[field];
  const isMissing = field === 'creditLine' && placed.credit === '';
  const isOff = picture === undefined && field !== 'creditLine';

  const completion = useCompletion({
    input,
    label: say('credits.field.before', { label }),
    suggest: (words) => completions(field, words, values, history, style),
    onTake(taken) {
      commit(taken);
      goOn(1);
    },
  });

  function setDraft(words: string | null): void {
    typed.current = words;
    showDraft(words);
  }
  function commit(words: string): void {
    setDraft(null);
    if (words !== value) writeCredit(id, typedInto(field, words, values, style));
  }
  function goOn(step: 1 | -1): void {
    const next = nextBare(id, step);
    if (next === null) onAllCredited();
    else focusField(next, field);
  }

  function keyed(event: KeyboardEvent<HTMLInputElement>): void {
    if (completion.onKeyDown(event)) return;
    const withCommand = onMac ? event.metaKey : event.ctrlKey;
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      if (typed.current !== null) commit(typed.current);
      goOn(event.shiftKey ? -1 : 1);
    } else if (withCommand && event.key === 'd') {
      setDraft(null);
      if (creditAsAbove(id)) goOn(1);
    } else if (withCommand && event.key === ' ') toggle(id);
    else if (withCommand && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      const other = neighbour(id, event.key === 'ArrowDown' ? 1 : -1);
      if (other !== null) focusField(other, field);
    } else if (draft !== null && (event.key === 'Escape' || (withCommand && event.key === 'z'))) setDraft(null);
    else return;
    event.preventDefault();
  }

  function pasted(event: ClipboardEvent<HTMLInputElement>): void {
    const parts = takenApart(event.clipboardData.getData('text/plain'), style);
    if (parts === null) return;
    event.preventDefault();
    setDraft(null);
    writeCredit(id, parts);
  }

  const { onBlur, ...props } = completion.props;
  return (
    <>
      <input
        {...props}
        ref={input}
        className={`field credit-field${isEdited(placed, field) ? ' edited' : ''}`}
        data-credit-field={field}
        aria-label={label}
        aria-invalid={isMissing || undefined}
        disabled={isOff}
        placeholder={placeholder(placed, field)}
        value={draft ?? value}
        onChange={({ target }) => setDraft(target.value)}
        onKeyDown={keyed}
        onPaste={pasted}
        onBlur={() => {
          onBlur();
          if (typed.current !== null) commit(typed.current);
        }}
      />
      {completion.list}
      {field === 'creditLine' && value !== '' && placed.credit !== value && (
        <small className="credit-prints">{say('credits.prints', { credit: placed.credit })}</small>
      )}
    </>
  );
}

/** Whether an editor wrote over what the file says. */
function isEdited(placed: Placed, field: CreditField): boolean {
  return (
    placed.picture !== undefined && !(field === 'creditLine' && isOwnUse(placed)) && field in placed.picture.edited
  );
}

function placeholder({ credit, picture }: Placed, field: CreditField): string {
  if (field !== 'creditLine') return '';
  if (credit !== '') return credit;
  return picture === undefined ? say('credits.example.here') : say('credits.example');
}
