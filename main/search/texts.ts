import { type Article, altText, articleFigures, blockText, plain } from '#shared/article/index.ts';
import type { SearchField } from '#shared/contract/index.ts';
import { field, figureCredit, type Picture } from '#shared/picture/index.ts';

/** What an article says, by what it can be found by. */
export type Texts = Record<SearchField, string>;

/** How much a word counts where it stands, beside one in the body. */
export const weights: Record<SearchField, number> = {
  headline: 10,
  slug: 8,
  tag: 6,
  byline: 6,
  standfirst: 5,
  section: 4,
  kicker: 4,
  dateline: 3,
  caption: 3,
  credit: 3,
  picture: 1,
  body: 1,
  notes: 1,
};

/** The texts of an article. @param pictures the records of its pictures, by hash; those that are not there add nothing */
export function textsOf({ head, body, ...article }: Article, pictures: ReadonlyMap<string, Picture>): Texts {
  const figures = articleFigures({ head, body, ...article });
  const used = figures.map((figure) => (figure.picture === null ? undefined : pictures.get(figure.picture)));
  return {
    headline: head.headline,
    slug: head.slug,
    tag: lines(head.tags),
    byline: lines(head.bylines.map(({ name, role }) => `${name}, ${role}`)),
    standfirst: head.standfirst,
    section: head.section,
    kicker: head.kicker,
    dateline: head.dateline,
    caption: lines(body.map((block) => (block.type === 'figure' || block.type === 'gallery' ? blockText(block) : ''))),
    credit: lines(figures.map((figure, at) => figureCredit(figure, used[at]))),
    picture: lines(figures.flatMap((figure, at) => [altText(figure.alt), ...pictureTexts(used[at])])),
    body: lines(body.map((block) => (block.type === 'figure' || block.type === 'gallery' ? '' : copyOf(block)))),
    notes: head.notes,
  };
}

function copyOf(block: Article['body'][number]): string {
  return block.type === 'pullQuote' ? `${plain(block.text)} ${block.attribution}` : blockText(block);
}

function pictureTexts(picture: Picture | undefined): string[] {
  if (picture === undefined) return [];
  const location = field(picture, 'location');
  const place = location === undefined ? [] : [location.sublocation, location.city, location.region, location.country];
  const named = (['keywords', 'personsShown', 'creator'] as const).flatMap((name) => field(picture, name) ?? []);
  const told = (['title', 'headline', 'caption', 'source', 'copyrightNotice'] as const).map(
    (name) => field(picture, name) ?? '',
  );
  return [...told, [...named, ...place].join(', ')];
}

function lines(texts: readonly string[]): string {
  return texts.filter((text) => text.trim() !== '').join('\n');
}
