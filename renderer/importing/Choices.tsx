import type { Became } from '#shared/contract/index.ts';
import { choiceWord } from './classes.ts';
import type { Question } from './questions.ts';

interface Props {
  question: Question;
  /** What the line is for now. */
  became: Became;
  /** Whether its line is the one the keyboard stands on. */
  current: boolean;
  onDecide(became: Became): void;
}

/**
 * What the importer asks about a line, and the likely answers. The one that holds is pressed: in blue once an editor has
 * decided, in grey while it is only a guess.
 */
export function Choices({ question, became, current, onDecide }: Props) {
  const choices = question.choices.includes(became) ? question.choices : [became, ...question.choices];
  return (
    <fieldset className="importing-ask" data-decided={question.decided}>
      <legend>{question.text}</legend>
      {choices.map((choice) => (
        <button
          key={choice}
          type="button"
          className="importing-choice"
          aria-pressed={choice === became}
          data-choice={question.line}
          tabIndex={current ? 0 : -1}
          onClick={() => onDecide(choice)}
        >
          {choiceWord(choice)}
        </button>
      ))}
    </fieldset>
  );
}
