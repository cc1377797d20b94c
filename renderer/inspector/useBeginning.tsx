import { type ReactNode, type RefObject, useState } from 'react';
import type { TextFieldProps } from 'react-aria-components';
import { say } from '#shared/messages/index.ts';
import { LinkButton } from '../ui/index.ts';
import type { Draft } from './useDraft.ts';

/** Words an empty field may begin with: a starting point, which counts only when an editor changed or kept it. */
export interface Beginning {
  words: string;
  /** What the button says that begins with them: `Start from the caption`. */
  offer: string;
  /** What is said while they stand there: where they are from, and what to make of them. */
  advice: string;
}

interface Begun {
  /** What the field shows and hears instead of the draft. */
  typing: { value: string; onChange(words: string): void; onKeyDown: NonNullable<TextFieldProps['onKeyDown']> };
  /** What stands under the field. */
  below: ReactNode;
}

/**
 * Lets an empty field begin with words from elsewhere, by a button or Arrow Down. They stand in the field and nowhere
 * else until they are changed or kept, with Enter; Escape empties it.
 */
export function useBeginning(
  beginning: Beginning | null,
  draft: Draft,
  area: RefObject<HTMLTextAreaElement | null>,
): Begun | null {
  const [begun, setBegun] = useState(false);
  if (beginning === null || beginning.words === '' || draft.value !== '') {
    if (begun) setBegun(false);
    return null;
  }
  const { words, offer, advice } = beginning;
  const begin = () => {
    setBegun(true);
    area.current?.focus();
  };
  const leave = () => {
    setBegun(false);
    area.current?.focus();
  };
  const keep = () => {
    draft.onChange(words);
    area.current?.focus();
  };
  return {
    typing: {
      value: begun ? words : '',
      onChange: (typed) => {
        setBegun(false);
        draft.onChange(typed);
      },
      onKeyDown(event) {
        const acts = begun ? { Enter: keep, Escape: leave }[event.key] : { ArrowDown: begin }[event.key];
        if (acts === undefined || event.nativeEvent.isComposing) {
          event.continuePropagation();
          return;
        }
        event.preventDefault();
        acts();
      },
    },
    below: begun ? (
      <p className="inspector-read">
        <span role="status">{advice}</span>
        <LinkButton onPress={keep}>{say('inspector.begun.keep')}</LinkButton>
        <LinkButton onPress={leave}>{say('inspector.begun.empty')}</LinkButton>
      </p>
    ) : (
      <LinkButton onPress={begin}>{offer}</LinkButton>
    ),
  };
}
