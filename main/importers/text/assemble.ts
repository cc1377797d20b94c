import { type Article, type Block, headSchema, newArticle, newId, plain, slugFrom } from '#shared/article/index.ts';
import type { Agency } from '#shared/credits/index.ts';
import { type Piece, runsOf } from './account.ts';
import type { DayOrder } from './dates.ts';
import { figureOf, groupFigures, isFigurePiece } from './figures.ts';
import { fitLine } from './fit.ts';
import { headFields } from './head-fields.ts';
import { inlineMarks } from './inline-marks.ts';

/** What the assembler has to know beside the pieces. */
export interface Setting {
  now: string;
  language: string;
  order: DayOrder;
  /** The agencies the desk knows. */
  agencies: readonly Agency[];
  /** Whether links, bold and italics are marked as in Markdown. */
  markdown: boolean;
}

/** Builds the article of the pieces, and writes into each the block and the figure that hold it. */
export function assemble(pieces: readonly Piece[], setting: Setting): Article {
  if (setting.markdown) style(pieces);
  const groups = groupFigures(pieces);
  const groupOf = new Map(groups.flatMap((group) => group.map((piece) => [piece, group] as const)));
  const started = new Set<Piece[]>();
  const body: Block[] = [];
  for (const piece of pieces) {
    const group = groupOf.get(piece);
    if (group === undefined) {
      if (!isFigurePiece(piece)) addBlock(body, piece);
    } else if (!started.has(group)) {
      started.add(group);
      const figure = figureOf(group, setting.agencies);
      body.push(figure);
      for (const part of group) {
        part.block = figure.id;
        part.figure = started.size;
      }
    }
  }
  const head = headFields(pieces, setting);
  const slug = headSchema.shape.slug.safeParse(slugFrom(head.headline));
  return newArticle(
    setting.now,
    { ...head, language: setting.language, ...(slug.success ? { slug: slug.data } : {}) },
    body,
  );
}

function addBlock(body: Block[], piece: Piece): void {
  const last = body.at(-1);
  const id = newId();
  switch (piece.became) {
    case 'paragraph':
      body.push({ type: 'paragraph', id, text: runsOf(piece) });
      break;
    case 'crosshead':
      body.push({ type: 'crosshead', id, level: piece.verdict.level ?? 1, text: runsOf(piece) });
      break;
    case 'related': {
      body.push({
        type: 'related',
        id,
        kind: piece.verdict.kind ?? 'article',
        title: fitLine(piece.words),
        href: null,
      });
      break;
    }
    case 'quote':
      if (last?.type === 'blockQuote') last.paragraphs.push(runsOf(piece));
      else body.push({ type: 'blockQuote', id, paragraphs: [runsOf(piece)] });
      break;
    case 'listItem': {
      const item = { text: runsOf(piece), nested: null };
      const ordered = piece.verdict.ordered ?? piece.lines[0]?.form === 'number';
      if (last?.type === 'list' && last.ordered === ordered) last.items.push(item);
      else body.push({ type: 'list', id, ordered, items: [item] });
      break;
    }
    default:
      return;
  }
  piece.block = body.at(-1)?.id ?? id;
}

/** Reads the links, the bold and the italics of each piece that goes into the article, and strikes their marks. */
function style(pieces: readonly Piece[]): void {
  for (const piece of pieces) {
    if (piece.became === 'furniture') continue;
    const { runs, struck } = inlineMarks(piece.words);
    piece.runs = runs;
    piece.words = plain(runs);
    if (struck.length > 0) piece.verdict = { ...piece.verdict, struck: [...(piece.verdict.struck ?? []), ...struck] };
  }
}
