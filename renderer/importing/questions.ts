import type { AccountLine, Became, Decision } from '#shared/contract/index.ts';
import { say } from '#shared/messages/index.ts';

/** What the importer asks about a line, and the likely answers, likeliest first. */
export interface Question {
  line: number;
  text: string;
  choices: readonly Became[];
  decided: boolean;
}

/** The questions asked so far, by line: a line stops asking once it is decided, and its question has to stay in sight. */
export type Asked = ReadonlyMap<number, Omit<Question, 'decided'>>;

/** What was asked before, with the questions of a new reading; an unsure line without words of its own is asked plainly. */
export function remember(asked: Asked, account: readonly AccountLine[]): Asked {
  const all = new Map(asked);
  for (const { line, sure, question, choices, became } of account) {
    if (sure) continue;
    all.set(line, { line, text: question ?? say('importing.line.ask'), choices: choices ?? [became, 'furniture'] });
  }
  return all;
}

/** The questions that stand now, in the order of the lines: those still open, and those an editor has answered. */
export function questions(
  asked: Asked,
  account: readonly AccountLine[],
  decisions: readonly Decision[],
): ReadonlyMap<number, Question> {
  const decided = new Set(decisions.map((decision) => decision.line));
  const standing = new Map<number, Question>();
  for (const { line, sure } of account) {
    const question = asked.get(line);
    if (question === undefined || (sure && !decided.has(line))) continue;
    standing.set(line, { ...question, decided: decided.has(line) });
  }
  return standing;
}
