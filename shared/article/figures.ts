import type { Article } from './article.ts';
import type { Block } from './blocks.ts';
import type { Figure } from './figure.ts';

/** The figures of a block, in reading order: its own, or its gallery's. */
export function blockFigures(block: Block): Figure[] {
  if (block.type === 'figure') return [block];
  return block.type === 'gallery' ? block.figures : [];
}

/** Every figure of an article in reading order; `Picture 2` in a message is the second of these. */
export function articleFigures(article: Article): Figure[] {
  return article.body.flatMap(blockFigures);
}

/** The hashes of every picture an article uses, each once: figures first, then the stills of embeds. */
export function articlePictures(article: Article): string[] {
  const hashes = new Set<string>();
  for (const figure of articleFigures(article)) if (figure.picture !== null) hashes.add(figure.picture);
  for (const block of article.body) if (block.type === 'embed' && block.still !== null) hashes.add(block.still);
  return [...hashes];
}

/** The article with each of its figures as `change` makes it. What is not changed stays the same object. */
export function withFigures(article: Article, change: <Kind extends Figure>(figure: Kind) => Kind): Article {
  const body = article.body.map((block): Block => {
    if (block.type === 'figure') return change(block);
    if (block.type !== 'gallery') return block;
    const figures = block.figures.map((figure) => change(figure));
    return figures.every((figure, at) => figure === block.figures[at]) ? block : { ...block, figures };
  });
  return { ...article, body };
}
