import { Check } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { type Became, becameKinds } from '#shared/contract/index.ts';
import { say } from '#shared/messages/index.ts';
import { Menu, MenuItem, rich } from '../ui/index.ts';
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
  const kind = classWord(became);
  const state =
    question === undefined ? kind : say(question.decided ? 'importing.line.decided' : 'importing.line.decide');
  return (
    <>
      <span className="importing-number">
        {rich('importing.line.number', {
          hidden: (inside) => <span className="hidden-words">{inside}</span>,
          line: number,
        })}
      </span>
      <span className="importing-bar" />
      <div className="importing-text">
        {pieces(text, struck).map((piece) =>
          piece.struck ? <del key={piece.at}>{piece.text}</del> : <span key={piece.at}>{piece.text}</span>,
        )}
        {question !== undefined && (
          <Choices
            question={question}
            became={became}
            current={current}
            onDecide={(decided) => onDecide(number, decided)}
          />
        )}
      </div>
      <Menu
        label={say('importing.line.menu', { line: number })}
        trigger={
          <AriaButton
            className="importing-class"
            aria-label={say('importing.line.change', { state, kind, line: number })}
            excludeFromTabOrder={!current}
            data-stop={number}
          >
            {state}
          </AriaButton>
        }
      >
        {becameKinds.map((each) => (
          <MenuItem
            key={each}
            icon={
              <span className="importing-mark">
                {each === became && <Check aria-label={say('importing.line.now')} />}
              </span>
            }
            onAction={() => onDecide(number, each)}
          >
            {choiceWord(each)}
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
