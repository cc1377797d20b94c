import { type KeyboardEvent, type ReactNode, type RefObject, useId, useState } from 'react';
import { CompletionList } from './CompletionList.tsx';
import type { Completion } from './complete.ts';

interface Completing {
  input: RefObject<HTMLInputElement | null>;
  /** What the list is of: `Credit lines`. */
  label: string;
  /** What the field may be filled with, given what stands in it. */
  suggest(words: string): Completion[];
  onTake(value: string): void;
}

/** What a field that completes needs: attributes and a listener for its input, and the list to draw after it. */
export interface CompletingField {
  props: {
    role: 'combobox';
    'aria-autocomplete': 'list';
    'aria-expanded': boolean;
    'aria-controls'?: string;
    'aria-activedescendant'?: string;
    autoComplete: 'off';
    onInput(): void;
    onBlur(): void;
  };
  /** True where the key was the list's. */
  onKeyDown(event: KeyboardEvent): boolean;
  list: ReactNode;
}

/** Completes a text field from a list under it: the down arrow opens it and walks it, Enter takes, Escape closes. */
export function useCompletion({ input, label, suggest, onTake }: Completing): CompletingField {
  const id = useId();
  const [active, setActive] = useState<number | null>(null);
  const [isOpen, setOpen] = useState(false);
  const found = isOpen ? suggest(input.current?.value ?? '') : [];
  const isShown = found.length > 0;
  const chosen = active === null ? undefined : found[active];

  function close(): void {
    setOpen(false);
    setActive(null);
  }
  function take(value: string): void {
    close();
    onTake(value);
  }

  return {
    props: {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': isShown,
      ...(isShown && { 'aria-controls': id }),
      ...(chosen !== undefined && { 'aria-activedescendant': `${id}-${active}` }),
      autoComplete: 'off',
      onInput() {
        setActive(null);
        setOpen(true);
      },
      onBlur: close,
    },
    onKeyDown(event) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return false;
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        if (!isShown && event.key === 'ArrowUp') return false;
        const count = isShown ? found.length : suggest(input.current?.value ?? '').length;
        if (count === 0) return false;
        setOpen(true);
        setActive((at) => (event.key === 'ArrowDown' ? ((at ?? -1) + 1) % count : ((at ?? 0) + count - 1) % count));
      } else if (event.key === 'Escape' && isShown) close();
      else if (event.key === 'Enter' && !event.shiftKey && chosen !== undefined) take(chosen.value);
      else return false;
      event.preventDefault();
      return true;
    },
    list: isShown && (
      <CompletionList id={id} label={label} input={input} found={found} active={active} onTake={take} onClose={close} />
    ),
  };
}
