import { type Article, type Block, blockText, countWords } from '#shared/article/index.ts';

/** Words of a block, counted once for as long as the galley keeps the block as it is. */
const counted = new WeakMap<Block, { language: string; words: number }>();

/** The words of an article, as `articleWords` has them, at the cost of the blocks that changed. */
export function wordsOf({ head, body }: Article): number {
  const { headline, standfirst, language } = head;
  let words = countWords(headline, language) + countWords(standfirst, language);
  for (const block of body) words += blockWords(block, language);
  return words;
}

function blockWords(block: Block, language: string): number {
  const known = counted.get(block);
  if (known?.language === language) return known.words;
  const words = countWords(blockText(block), language);
  counted.set(block, { language, words });
  return words;
}
