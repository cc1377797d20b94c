/** One line of the source that is not blank, as it stands. */
export interface SourceLine {
  /** Counted from 1 in the source. */
  number: number;
  text: string;
  /** Blank lines above it, since the line before or the start. */
  gap: number;
}

/** The ends of lines: CR LF, CR, LF, NEL (IBM systems) and Unicode's own two. */
const lineEnds = /\r\n|[\r\n\u0085\u2028\u2029]/;

/** The lines of a text that are not blank, numbered as they stand in it. */
export function sourceLines(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let gap = 0;
  for (const [index, each] of text.split(lineEnds).entries()) {
    if (each.trim() === '') {
      gap++;
      continue;
    }
    lines.push({ number: index + 1, text: each, gap });
    gap = 0;
  }
  return lines;
}
