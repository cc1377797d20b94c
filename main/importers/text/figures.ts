import { type FigureBlock, type Inline, inline, newId } from '#shared/article/index.ts';
import { type Agency, findCredit, splitCredit } from '#shared/credits/index.ts';
import { type Piece, runsOf } from './account.ts';
import { fitLine, fitProse } from './fit.ts';
import type { MarkedLine, NamedPicture } from './markup.ts';

const kinds = ['caption', 'credit', 'altText'] as const;
type FigureKind = (typeof kinds)[number];

/** Whether a piece belongs to a figure. */
export function isFigurePiece(piece: Piece): boolean {
  return kinds.some((kind) => kind === piece.became);
}

/**
 * Groups the captions, credit lines and alternative texts of a text into figures, each a list of pieces in their order.
 * Lines of one figure follow each other with nothing but furniture between; each figure takes one of each kind. A line that
 * could go either way goes to the nearer neighbour, and where both are as near, the way the text has done it before.
 */
export function groupFigures(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  let open: Piece[] | null = null;
  let creditFirst = true;
  for (const [at, piece] of pieces.entries()) {
    if (piece.became === 'furniture') continue;
    if (!isFigurePiece(piece)) {
      open = null;
      continue;
    }
    if (open === null || has(open, piece) || leansForward(pieces, at, open, creditFirst)) {
      open = [piece];
      groups.push(open);
    } else open.push(piece);
    if (has(open, { became: 'credit' }) && has(open, { became: 'caption' })) creditFirst = open[0]?.became === 'credit';
  }
  return groups.flatMap((group) => joinNearest(group, groups) ?? [group]);
}

/** Whether a credit or an alternative text after a whole caption belongs to the caption that follows instead. */
function leansForward(pieces: readonly Piece[], at: number, open: readonly Piece[], creditFirst: boolean): boolean {
  const piece = pieces[at];
  if (piece === undefined || piece.became === 'caption' || !has(open, { became: 'caption' })) return false;
  const next = pieces.slice(at + 1, at + 3).find((each) => each.became !== 'furniture');
  if (next === undefined || !isFigurePiece(next) || next.became === piece.became) return false;
  const above = piece.lines[0]?.line.gap ?? 0;
  const below = next.lines[0]?.line.gap ?? 0;
  return below === above ? creditFirst && piece.became === 'credit' && next.became === 'caption' : below < above;
}

/** A credit that an editor put somewhere by itself goes to the nearest figure without one, a few lines away at most. */
function joinNearest(group: Piece[], groups: readonly Piece[][]): Piece[][] | null {
  const [only] = group;
  if (only === undefined || group.length > 1 || !only.decided || only.became === 'caption') return null;
  const line = only.lines[0]?.line.number ?? 0;
  let nearest: { group: Piece[]; distance: number } | null = null;
  for (const other of groups) {
    if (
      other === group ||
      has(other, only) ||
      (other.length === 1 && other[0]?.decided === true && other[0].became !== 'caption')
    )
      continue;
    const distance = Math.min(...other.map((piece) => Math.abs((piece.lines[0]?.line.number ?? 0) - line)));
    if (distance <= 8 && distance < (nearest?.distance ?? Number.POSITIVE_INFINITY))
      nearest = { group: other, distance };
  }
  nearest?.group.push(only);
  return nearest === null ? null : [];
}

function has(group: readonly Piece[], { became }: { became: string }): boolean {
  return group.some((piece) => piece.became === became && (became !== 'altText' || piece.words !== ''));
}

/** Makes the waiting frame of a group: `picture` null, `awaits` what the source calls the file. */
export function figureOf(group: readonly Piece[], agencies: readonly Agency[]): FigureBlock {
  const words = (kind: FigureKind) =>
    group.filter((piece) => piece.became === kind && piece.words !== '').map((piece) => piece.words);
  const named = group
    .flatMap((piece) => piece.lines.map((line: MarkedLine) => line.picture))
    .find((picture): picture is NamedPicture => picture !== null);
  const caption: Inline = [];
  const credits: string[] = [];
  for (const piece of group) {
    if (piece.became === 'credit')
      credits.push(piece.verdict.credit ?? findCredit(piece.words, agencies)?.credit ?? piece.words);
    if (piece.became !== 'caption' || piece.words === '') continue;
    const split = piece.verdict.credit === undefined && piece.decided ? splitCredit(piece.words, agencies) : null;
    if (caption.length > 0) caption.push({ text: ' ' });
    caption.push(...(split === null ? runsOf(piece) : inline(split.caption)));
    const credit = split?.credit.credit ?? piece.verdict.credit;
    if (credit !== undefined) credits.push(credit);
  }
  const alt = [...words('altText'), ...(named !== undefined && named.alt !== '' ? [named.alt] : [])];
  return {
    type: 'figure',
    id: newId(),
    picture: null,
    awaits: fitLine(named?.source ?? ''),
    caption,
    alt: { kind: 'text', text: fitProse([...new Set(alt)].join(' ')) },
    size: 'column',
    credit: credits.length === 0 ? null : fitLine([...new Set(credits)].join(' / ')),
  };
}
