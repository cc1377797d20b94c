import { type Inline, plain, type TextRun } from '#shared/article/index.ts';

/**
 * Styled text after its words were edited as plain text: what stayed keeps its style and its links, what was typed takes
 * the style of the character before it.
 */
export function retype(runs: Inline, words: string): Inline {
  const before = plain(runs);
  if (before === words) return runs;
  const start = sharedStart(before, words);
  const end = sharedEnd(before.slice(start), words.slice(start));
  const typed = words.slice(start, words.length - end);
  return join([
    ...cut(runs, 0, start),
    ...styledLike(cut(runs, Math.max(0, start - 1), start)[0], typed),
    ...cut(runs, before.length - end, before.length),
  ]);
}

function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  return at;
}

function sharedEnd(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a[a.length - 1 - at] === b[b.length - 1 - at]) at++;
  return at;
}

/** The part of the text from one position to another; a break counts one. */
function cut(runs: Inline, from: number, to: number): Inline {
  const part: Inline = [];
  let at = 0;
  for (const run of runs) {
    const length = 'break' in run ? 1 : run.text.length;
    const start = Math.max(from - at, 0);
    const end = Math.min(to - at, length);
    if (start < end) part.push('break' in run ? run : { ...run, text: run.text.slice(start, end) });
    at += length;
  }
  return part;
}

function styledLike(run: Inline[number] | undefined, words: string): Inline {
  const { text: _, ...style }: TextRun = run === undefined || 'break' in run ? { text: '' } : run;
  const runs: Inline = [];
  for (const [index, line] of words.split('\n').entries()) {
    if (index > 0) runs.push({ break: true });
    if (line !== '') runs.push({ ...style, text: line });
  }
  return runs;
}

/** Neighbouring runs of one style as one run. */
function join(runs: Inline): Inline {
  const joined: Inline = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last === undefined || 'break' in last || 'break' in run || !sameStyle(last, run)) joined.push(run);
    else joined[joined.length - 1] = { ...last, text: last.text + run.text };
  }
  return joined;
}

function sameStyle(a: TextRun, b: TextRun): boolean {
  return a.href === b.href && (a.marks ?? []).join() === (b.marks ?? []).join();
}
