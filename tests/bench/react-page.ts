import { Fragment, createElement as h, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import {
  type Block,
  type FigureBlock,
  type Inline,
  type MarkType,
  markTypes,
  type TextRun,
} from '#shared/article/index.ts';
import type { PageInput } from '#shared/page/index.ts';

const widths = [480, 800, 1_200, 1_600, 2_400];
const sizes = '(min-width: 67rem) 40rem, (min-width: 40.5rem) 38rem, calc(100vw - 2.5rem)';
const markTags: Record<Exclude<MarkType, 'smallCaps'>, string> = {
  bold: 'strong',
  italic: 'em',
  strike: 's',
  subscript: 'sub',
  superscript: 'sup',
};

/** What a page's head holds beside words: its style sheet, and the facts for search engines, to be written as JSON. */
export interface Furnishing {
  style: string;
  facts: unknown;
}

/**
 * The page of a long article as somebody would write it in React: the same tree as ours, element by element and
 * attribute by attribute, for the blocks that `longArticle` makes.
 */
export function reactPage(input: PageInput, furnishing: Furnishing): string {
  return `<!doctype html>${renderToStaticMarkup(h(Document, { ...input, ...furnishing }))}`;
}

function Document({ style, facts, ...input }: PageInput & Furnishing): ReactNode {
  const { head } = input.article;
  return h(
    'html',
    { lang: head.language },
    h(
      'head',
      null,
      h('meta', { charSet: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', null, head.headline),
      h('meta', { name: 'description', content: head.standfirst }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('meta', { property: 'og:type', content: 'article' }),
      h('meta', { property: 'og:title', content: head.headline }),
      h('meta', { property: 'og:description', content: head.standfirst }),
      h('meta', { property: 'og:locale', content: 'en_GB' }),
      h('style', null, style),
      h('script', { type: 'application/ld+json' }, JSON.stringify(facts)),
    ),
    h('body', { className: head.layout }, h('main', null, h(Story, input))),
  );
}

function Story({ article, pictures, house }: PageInput): ReactNode {
  const { head, body } = article;
  return h(
    'article',
    { id: 'article' },
    h(
      'header',
      { className: 'opening' },
      h('h1', null, head.headline),
      h('p', { className: 'standfirst' }, head.standfirst),
    ),
    h(
      'div',
      { className: 'copy' },
      body.map((block) =>
        h(Part, { key: block.id, block, article, pictures, house, number: figureNumbers(body).get(block.id) ?? 0 }),
      ),
    ),
  );
}

const numbered = new WeakMap<Block[], Map<string, number>>();

function figureNumbers(body: Block[]): Map<string, number> {
  let numbers = numbered.get(body);
  if (numbers === undefined) {
    const figures = body.filter((block) => block.type === 'figure');
    numbers = new Map(
      figures.map((figure) => [figure.id, figures.findIndex(({ picture }) => picture === figure.picture) + 1]),
    );
    numbered.set(body, numbers);
  }
  return numbers;
}

function Part({ block, number, ...input }: PageInput & { block: Block; number: number }): ReactNode {
  switch (block.type) {
    case 'paragraph':
      return h('p', { id: `b-${block.id}` }, h(Words, { runs: block.text }));
    case 'crosshead':
      return h('h2', { id: `b-${block.id}` }, h(Words, { runs: block.text }));
    case 'figure':
      return h(Figure, { figure: block, number, ...input });
    default:
      throw new Error(`A long article has no ${block.type}.`);
  }
}

function Figure({
  figure,
  number,
  article,
  pictures,
  house,
}: PageInput & { figure: FigureBlock; number: number }): ReactNode {
  const picture = pictures.get(figure.picture ?? '');
  if (picture === undefined || figure.credit === null) return null;
  const path = `pictures/${article.head.slug}-${number}`;
  return h(
    'figure',
    { id: `b-${figure.id}` },
    h('img', {
      src: `${path}-1200.jpg`,
      srcSet: widths.map((width) => `${path}-${width}.jpg ${width}w`).join(', '),
      sizes,
      width: picture.width,
      height: picture.height,
      alt: figure.alt.kind === 'text' ? figure.alt.text : '',
      decoding: 'async',
      loading: 'lazy',
    }),
    h(
      'figcaption',
      null,
      h('span', { className: 'caption' }, h(Words, { runs: figure.caption })),
      ' ',
      h('span', { className: 'credit' }, house.creditPrefix + figure.credit),
    ),
  );
}

function Words({ runs }: { runs: Inline }): ReactNode {
  return runs.map((run, index) => h(Fragment, { key: index }, 'break' in run ? h('br') : styled(run)));
}

function styled({ text, marks = [], href }: TextRun): ReactNode {
  let node: ReactNode = text;
  for (const mark of markTypes.toReversed()) {
    if (!marks.includes(mark)) continue;
    node = mark === 'smallCaps' ? h('span', { className: 'sc' }, node) : h(markTags[mark], null, node);
  }
  return href === undefined ? node : h('a', { href }, node);
}
