export { type Article, articleSchema, blankHead, newArticle } from './article.ts';
export {
  type Block,
  type BlockQuote,
  type BlockType,
  blockSchema,
  type Crosshead,
  type Divider,
  type Embed,
  type FactBox,
  type FigureBlock,
  type Gallery,
  type List,
  type ListItem,
  type Paragraph,
  type PullQuote,
  type Related,
  type Table,
  type TableCell,
} from './blocks.ts';
export { isDesk } from './byline.ts';
export { type Alt, altText, type Figure, type FigureSize, figureSchema, figureSizes } from './figure.ts';
export { articleFigures, articlePictures, blockFigures, withFigures } from './figures.ts';
export { type Byline, type Head, headSchema, type Layout, layouts, type Status, statuses } from './head.ts';
export { newId } from './id.ts';
export {
  type Break,
  type Inline,
  inline,
  inlineSchema,
  isSafeAddress,
  type MarkType,
  markTypes,
  plain,
  type TextRun,
} from './inline.ts';
export { type Migration, type Reading, readArticle } from './migrations.ts';
export { sampleArticle, samplePictureName } from './sample.ts';
export { articleWords, blockText, countWords, readingMinutes, slugFrom } from './words.ts';
