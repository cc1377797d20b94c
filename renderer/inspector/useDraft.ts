import { useState } from 'react';
import { create } from 'zustand';

/** What a text field shows while it is typed in, and what tells it of typing and leaving. */
export interface Draft {
  value: string;
  /** Whether what was typed was refused. */
  isRefused: boolean;
  onChange(value: string): void;
  onBlur(): void;
}

interface Typed {
  words: string;
  /** The article has not caught up with the words, it has, or it will not take them. */
  state: 'waiting' | 'settled' | 'refused';
}

/** How often an editor stepped through the history. */
const useSteps = create<{ steps: number }>(() => ({ steps: 0 }));

/** After an undo or a redo: fields show what the article says, whatever was typed in them and is on its way to it. */
export function dropDrafts(): void {
  useSteps.setState(({ steps }) => ({ steps: steps + 1 }));
}

/**
 * A text field's words while the article, which is made anew only between keystrokes, has not caught up with them: the
 * field goes on showing what was typed. Once it has caught up, a change from elsewhere (undo, the page) shows.
 * @param value the words as the article has them
 * @param commit takes what was typed; false refuses it, and the field keeps it in sight until it is left
 */
export function useDraft(value: string, commit: (words: string) => boolean): Draft {
  const [typed, setTyped] = useState<Typed | null>(null);

  const steps = useSteps((history) => history.steps);
  const [seen, setSeen] = useState(steps);

  if (seen !== steps) {
    setSeen(steps);
    setTyped(null);
  } else if (typed?.state === 'waiting' && value === typed.words) setTyped({ ...typed, state: 'settled' });
  else if (typed?.state === 'settled' && value !== typed.words) setTyped(null);

  return {
    value: typed?.words ?? value,
    isRefused: typed?.state === 'refused',
    onChange: (words) => setTyped({ words, state: commit(words) ? 'waiting' : 'refused' }),
    onBlur() {
      if (typed?.state !== 'waiting') setTyped(null);
    },
  };
}
