import type { AccountLine } from '#shared/contract/index.ts';
import { keyOf, type LineKey } from './classes.ts';
import type { Question } from './questions.ts';

/** What the keys above the lines can show alone: one class, or the lines that ask. */
export type Filter = LineKey | 'decide';

/** A source line as it stands on the screen. */
export interface Row {
  line: AccountLine;
  question: Question | undefined;
  /** Blank lines before it in the source; more than two look like two. */
  gap: number;
}

/** The rows to show: every line, or those that a key was pressed for. */
export function rows(
  account: readonly AccountLine[],
  asking: ReadonlyMap<number, Question>,
  filter: Filter | null,
): Row[] {
  const shown: Row[] = [];
  let before = 0;
  for (const line of account) {
    const question = asking.get(line.line);
    const gap = filter === null ? Math.min(2, line.line - before - 1) : 0;
    before = line.line;
    if (filter === 'decide' ? question === undefined : filter !== null && keyOf(line.became) !== filter) continue;
    shown.push({ line, question, gap });
  }
  return shown;
}

/** How many lines each key counts. */
export function counts(account: readonly AccountLine[]): ReadonlyMap<LineKey, number> {
  const counted = new Map<LineKey, number>();
  for (const { became } of account) counted.set(keyOf(became), (counted.get(keyOf(became)) ?? 0) + 1);
  return counted;
}

/** The line of the next question after a line, around the end; open questions first, then the answered ones. */
export function nextQuestion(asking: ReadonlyMap<number, Question>, after: number | null, step: 1 | -1): number | null {
  const open = [...asking.values()].filter((question) => !question.decided);
  const lines = (open.length > 0 ? open : [...asking.values()]).map((question) => question.line).sort((a, b) => a - b);
  if (step === 1) return lines.find((line) => line > (after ?? 0)) ?? lines[0] ?? null;
  return lines.findLast((line) => line < (after ?? Number.POSITIVE_INFINITY)) ?? lines.at(-1) ?? null;
}
