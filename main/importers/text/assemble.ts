import {
  type Article,
  type Block,
  headSchema,
  type Inline,
  newArticle,
  newId,
  slugFrom,
} from '#shared/article/index.ts';
import type { Piece } from './account.ts';
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
  /** Whether links, bold and italics are marked as in Markdown. */
  markdown: boolean;
}

/** Builds the article of the pieces, and writes into each the block and the figure that hold it. */
export function assemble(pieces: readonly Piece[], setting: Setting): Article {
  const groups = groupFigures(pieces);
  const groupOf = new Map(groups.flatMap((group) => group.map((piece) => [piece, group] as const)));
  const started = new Set<Piece[]>();
  const body: Block[] = [];
  for (const piece of pieces) {
    const group = groupOf.get(piece);
    if (group === undefined) {
      if (!isFigurePiece(piece)) addBlock(body, piece, setting.markdown);
    } else if (!started.has(group)) {
      started.add(group);
      const figure = figureOf(group, setting.markdown);
      body.push(figure);
      for (const part of group) {
        part.block = figure.id;
        part.figure = started.size;
      }
    }
  }
  const head = headFields(pieces, setting.order);
  const slug = headSchema.shape.slug.safeParse(slugFrom(head.headline));
  return newArticle(
    setting.now,
    { ...head, language: setting.language, ...(slug.success ? { slug: slug.data } : {}) },
    body,
  );
}

function addBlock(body: Block[], piece: Piece, markdown: boolean): void {
  const last = body.at(-1);
  const id = newId();
  switch (piece.became) {
    case 'paragraph':
      body.push({ type: 'paragraph', id, text: runsOf(piece, markdown) });
      break;
    case 'crosshead':
      body.push({ type: 'crosshead', id, level: piece.verdict.level ?? 1, text: runsOf(piece, markdown) });
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
      if (last?.type === 'blockQuote') last.paragraphs.push(runsOf(piece, markdown));
      else body.push({ type: 'blockQuote', id, paragraphs: [runsOf(piece, markdown)] });
      break;
    case 'listItem': {
      const item = { text: runsOf(piece, markdown), nested: null };
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

function runsOf(piece: Piece, markdown: boolean): Inline {
  if (!markdown) return piece.words === '' ? [] : [{ text: piece.words }];
  const styled = inlineMarks(piece.words);
  piece.verdict = { ...piece.verdict, struck: [...(piece.verdict.struck ?? []), ...styled.struck] };
  return styled.runs;
}
