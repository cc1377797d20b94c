import type { Inline } from '#shared/article/index.ts';
import type { AccountLine, Became } from '#shared/contract/index.ts';
import type { Decided } from './classify.ts';
import type { MarkedLine } from './markup.ts';
import type { Classified, Verdict } from './verdict.ts';

/** A piece of one passage whose lines became the same thing, with its place in the article still to be filled in. */
export interface Piece {
  lines: MarkedLine[];
  became: Became;
  verdict: Verdict;
  /** Whether an editor said so. */
  decided: boolean;
  /** What the lines say: the passage's own words where it is whole. */
  words: string;
  /** The same with style, where the text marks any. */
  runs?: Inline;
  /** The block or figure that holds it, once assembled. */
  block?: string;
  figure?: number;
}

/** The words of a piece as the article holds them. */
export function runsOf(piece: Piece): Inline {
  return piece.runs ?? (piece.words === '' ? [] : [{ text: piece.words }]);
}

/** Applies the editor's decisions: a passage is cut where its lines became different things. */
export function decide(classified: readonly Classified[], decided: Decided): Piece[] {
  return classified.flatMap(({ passage, verdict }) => {
    const pieces: Piece[] = [];
    for (const line of passage.lines) {
      const said = decided.get(line.line.number);
      const became = said ?? verdict.became;
      const last = pieces.at(-1);
      if (last?.became === became) {
        last.lines.push(line);
        last.words += ` ${line.words}`;
        last.decided ||= said !== undefined;
      } else {
        const own = became === verdict.became ? verdict : { became };
        pieces.push({ lines: [line], became, verdict: own, decided: said !== undefined, words: line.words });
      }
    }
    const [only] = pieces;
    if (only !== undefined && pieces.length === 1 && only.became === verdict.became)
      only.words = verdict.words ?? passage.text;
    return pieces;
  });
}

/** No paragraph broken at a column has more lines; in one that has, the marks are told on its first. */
const mostLines = 200;

/** The marks that were struck from a piece, by the index of the line they stood on. */
function marksByLine({ lines, verdict }: Piece): Map<number, string[]> {
  const marks = new Map<number, string[]>();
  for (const mark of verdict.struck ?? []) {
    const at =
      lines.length > mostLines
        ? 0
        : Math.max(
            0,
            lines.findIndex(({ line }) => line.text.includes(mark)),
          );
    const known = marks.get(at);
    if (known === undefined) marks.set(at, [mark]);
    else known.push(mark);
  }
  return marks;
}

/** The account: every line of the source that is not blank, once, in order. */
export function accountOf(pieces: readonly Piece[]): AccountLine[] {
  return pieces.flatMap((piece) => {
    const marks = marksByLine(piece);
    return piece.lines.map(({ line, struck }, index): AccountLine => {
      const doubt = piece.decided || index > 0 ? undefined : piece.verdict.doubt;
      const all = [...struck, ...(marks.get(index) ?? [])];
      return {
        line: line.number,
        text: line.text,
        became: piece.became,
        sure: doubt === undefined,
        ...(doubt === undefined ? {} : { question: doubt.question, choices: doubt.choices }),
        ...(all.length === 0 ? {} : { struck: [...all] }),
        ...(piece.block === undefined ? {} : { block: piece.block }),
        ...(piece.figure === undefined ? {} : { figure: piece.figure }),
      };
    });
  });
}
