import type { MarkedLine } from './markup.ts';
import { wordCount } from './sentences.ts';

/** What a reader of the source would call one piece of text: a line, or the lines of a paragraph broken at a column. */
export interface Passage {
  lines: readonly MarkedLine[];
  /** Its words in one line, without markup. */
  text: string;
  /** How many words that is. */
  count: number;
  /** Blank lines above it, and below. */
  gap: number;
  gapAfter: number;
}

/** The line a passage begins with. */
export function opening(passage: Passage): MarkedLine {
  const [first] = passage.lines;
  if (first === undefined) throw new TypeError('A passage has at least one line.');
  return first;
}

/** Groups lines into passages: one each, unless the text is set to a column, in which case a paragraph's lines are one. */
export function passagesOf(lines: readonly MarkedLine[]): Passage[] {
  const width = columnWidth(lines);
  const groups: MarkedLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (width !== null && group !== undefined && before !== undefined && continues(before, line, width))
      group.push(line);
    else groups.push([line]);
  }
  return passagesFrom(groups);
}

/** Passages of the given groups of lines. */
export function passagesFrom(groups: readonly (readonly MarkedLine[])[]): Passage[] {
  return groups.map((group, index) => {
    const text = group.length === 1 ? (group[0]?.words ?? '') : group.map((line) => line.words).join(' ');
    const next = groups[index + 1]?.[0];
    return {
      lines: group,
      text,
      count: wordCount(text),
      gap: group[0]?.line.gap ?? 0,
      gapAfter: next?.line.gap ?? 1,
    };
  });
}

/** The column a text is broken at, in characters; null where its lines run on. */
function columnWidth(lines: readonly MarkedLine[]): number | null {
  const inside = lines.filter((_, at) => lines[at + 1]?.line.gap === 0).map((line) => line.line.text.length);
  if (inside.length < 4) return null;
  inside.sort((a, b) => a - b);
  const width = inside[Math.floor(inside.length * 0.95)] ?? 0;
  const full = inside.filter((length) => length > width * 0.75).length;
  const tooLong = lines.filter((line) => line.line.text.length > width + 12).length;
  return width >= 50 && width <= 100 && full >= inside.length * 0.6 && tooLong <= lines.length * 0.03 ? width : null;
}

/** A line goes on where its neighbour's first word would not have fitted behind it. */
function continues(before: MarkedLine, line: MarkedLine, width: number): boolean {
  if (line.line.gap > 0 || line.form !== 'plain' || before.closesCaption || line.opensCaption) return false;
  const firstWord = /^\S*/.exec(line.words)?.[0].length ?? 0;
  const indented = /^\s{2,}/.test(line.line.text) && !/^\s{2,}/.test(before.line.text);
  return !indented && before.line.text.trimEnd().length + 1 + firstWord > width * 0.88;
}
