import { Check } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { type Became, becameKinds } from '#shared/contract/index.ts';
import { Menu, MenuItem } from '../ui/index.ts';
import { Choices } from './Choices.tsx';
import { choiceWord, classWord, keyOf } from './classes.ts';
import type { Row } from './rows.ts';
import { pieces } from './struck.ts';

interface Props {
  row: Row;
  /** Whether this is the line the keyboard stands on: it alone takes part in the tab order. */
  current: boolean;
  onDecide(line: number, became: Became): void;
}

/** A line of the source: its number, its words with the markup struck, and what it became, to be changed. */
export function SourceLine({ row: { line, question }, current, onDecide }: Props) {
  const { line: number, text, became, struck } = line;
  const word = question === undefined ? classWord(became) : question.decided ? 'Decided' : 'Decide';
  return (
    <>
      <span className="importing-number">
        <span className="hidden-words">Line </span>
        {number}
      </span>
      <span className="importing-bar" />
      <div className="importing-text">
        {pieces(text, struck).map((piece) =>
          piece.struck ? <del key={piece.at}>{piece.text}</del> : <span key={piece.at}>{piece.text}</span>,
        )}
        {question !== undefined && (
          <Choices question={question} became={became} current={current} onDecide={(kind) => onDecide(number, kind)} />
        )}
      </div>
      <Menu
        label={`What is line ${number}?`}
        trigger={
          <AriaButton
            className="importing-class"
            aria-label={`${word}: ${classWord(became)}. Change line ${number}`}
            excludeFromTabOrder={!current}
            data-stop={number}
          >
            {word}
          </AriaButton>
        }
      >
        {becameKinds.map((kind) => (
          <MenuItem
            key={kind}
            icon={<span className="importing-mark">{kind === became && <Check aria-label="As it is now" />}</span>}
            onAction={() => onDecide(number, kind)}
          >
            {choiceWord(kind)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}

/** The colour a row is shown in. */
export function rowKey({ line, question }: Row): string {
  return question === undefined ? keyOf(line.became) : 'decide';
}
