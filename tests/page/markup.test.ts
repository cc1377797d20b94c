import { HtmlValidate } from 'html-validate/node';
import { expect, test } from 'vitest';
import { type Article, type Layout, layouts } from '#shared/article/index.ts';
import { standfirstHouse } from '#shared/house/index.ts';
import { renderPage } from '#shared/page/index.ts';
import type { Shape } from '#shared/picture/index.ts';
import { everyBlock, everyRecord } from './every-block.ts';
import { drawnStory, harbourPost, records, referenceStory } from './story.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document', 'html-validate:browser'],
  rules: {
    // The page's own words decide how long a title is; search engines cut what they do not show.
    'long-title': 'off',
    // `<!doctype html>`, as the HTML standard itself writes it.
    'doctype-style': ['error', { style: 'lowercase' }],
  },
});

const articles: [string, Article, ReturnType<typeof records>][] = [
  ['the reference story as imported', referenceStory(), records()],
  ['the reference story with its head', drawnStory(), records()],
  ['an article of every block', everyBlock(), everyRecord()],
  ['an article of every block with its pictures cropped', everyBlock(), croppedRecords()],
  [
    'an article nobody has written in',
    { ...referenceStory(), head: { ...referenceStory().head, headline: '' }, body: [] },
    new Map(),
  ],
];
const houses = [
  ['the plain house style', standfirstHouse],
  ['share links and a comment box', harbourPost],
] as const;
const cases = articles.flatMap(([name, article, pictures]) =>
  layouts.flatMap((layout) =>
    houses.map(([style, house]) => ({ name, layout, style, article: laidOut(article, layout), pictures, house })),
  ),
);

function croppedRecords(): ReturnType<typeof records> {
  const shape: Shape = {
    turns: 1,
    focus: { x: 0.72, y: 0.31 },
    crops: {
      wide: { left: 0, top: 0.1, width: 1, height: 0.4 },
      square: { left: 0, top: 0, width: 1, height: 0.6 },
      portrait: { left: 0.1, top: 0, width: 0.8, height: 0.7 },
    },
  };
  return new Map([...everyRecord()].map(([name, picture]) => [name, { ...picture, shape }]));
}

function laidOut(article: Article, layout: Layout): Article {
  return { ...article, head: { ...article.head, layout } };
}

test.each(cases)('a validator finds nothing in $name, $layout, $style', async ({ article, pictures, house }) => {
  const { html } = renderPage({ article, pictures, house });
  const report = await validator.validateString(html);
  const found = report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => ({ ruleId, message, at: html.split('\n')[line - 1]?.slice(0, 200) })),
  );
  expect(found).toEqual([]);
});
