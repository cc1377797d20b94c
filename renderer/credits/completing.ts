import { say } from '#shared/messages/index.ts';
import { session } from '../session/index.ts';
import { problem } from '../ui/index.ts';
import { type Completion, completions } from './complete.ts';
import type { Placed } from './placed.ts';
import { loadCreditHistory, useDeskCredits } from './style.ts';
import { type CreditField, changeOf, takenApart, valuesOf } from './values.ts';
import { fieldWords } from './words.ts';

/** How a field outside the list completes, and what it does with a whole credit that is pasted. */
export interface Completing {
  label: string;
  suggest(words: string): Completion[];
  /** Whether what was pasted was a whole credit, and fell apart into the fields. */
  onPaste(words: string): boolean;
}

/** Completes a field of a figure as the list of credits does. */
export function creditCompleting(placed: Placed, field: CreditField): Completing {
  return {
    label: say('credits.field.before', { label: fieldWords[field] }),
    suggest(words) {
      const { history, isHistoryKnown, style } = useDeskCredits.getState();
      if (!isHistoryKnown) loadCreditHistory().catch(problem);
      return completions(field, words, valuesOf(placed), history, style);
    },
    onPaste(words) {
      const parts = takenApart(words, useDeskCredits.getState().style);
      if (parts !== null) session.getState().galley?.changeFigures([changeOf(placed, parts)]);
      return parts !== null;
    },
  };
}
