import { type Inline, isSafeAddress, type MarkType, type TextRun } from '#shared/article/index.ts';

/** A passage as styled runs, and the marks that were taken off to make them. */
export interface Styled {
  runs: Inline;
  struck: string[];
}

/** The marks inside a line of Markdown: a link, bold, italic. Each is short, so that no line can make it search for long. */
const mark =
  /\[([^[\]]{1,500})\]\(([^()\s]{1,2000})\)|\*\*(?=\S)([^*]{1,500}?)\*\*|(?<![\p{L}\p{N}_])_(?=\S)([^_]{1,500}?)_(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}*])\*(?=\S)([^*]{1,500}?)\*(?![\p{L}\p{N}*])/gu;

/** Reads the links, the bold and the italics of one line of Markdown. An address that is not safe leaves its words. */
export function inlineMarks(text: string): Styled {
  const struck: string[] = [];
  return { runs: merge(read(text, [], undefined, struck)), struck };
}

function read(text: string, marks: MarkType[], href: string | undefined, struck: string[]): TextRun[] {
  const runs: TextRun[] = [];
  const plainRun = (piece: string) => {
    if (piece === '') return;
    runs.push({ text: piece, ...(marks.length > 0 ? { marks } : {}), ...(href === undefined ? {} : { href }) });
  };
  let from = 0;
  for (const found of text.matchAll(mark)) {
    plainRun(text.slice(from, found.index));
    from = found.index + found[0].length;
    const [whole, label, address, strong, underscored, starred] = found;
    if (label !== undefined && address !== undefined) {
      struck.push(`](${address})`);
      runs.push(...read(label, marks, isSafeAddress(address) ? address : href, struck));
    } else {
      const words = strong ?? underscored ?? starred ?? '';
      struck.push(whole.slice(0, whole.indexOf(words)));
      const style: MarkType = strong === undefined ? 'italic' : 'bold';
      runs.push(...read(words, marks.includes(style) ? marks : [...marks, style], href, struck));
    }
  }
  plainRun(text.slice(from));
  return runs;
}

function merge(runs: TextRun[]): Inline {
  const merged: TextRun[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last !== undefined && last.href === run.href && String(last.marks) === String(run.marks)) last.text += run.text;
    else merged.push({ ...run });
  }
  return merged;
}
