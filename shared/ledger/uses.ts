import { type Article, articleFigures, type Figure, plain, type Status } from '../article/index.ts';

/** What a ledger needs of an article, small enough to keep of every one. */
export interface ArticleUses {
  article: string;
  slug: string;
  headline: string;
  status: Status;
  /** The day it went out, by its own account; null where it gives none. */
  published: string | null;
  uses: { picture: string; figure: string; number: number | null; caption: string; credit: Figure['credit'] }[];
}

/** Every use an article makes of a picture: figures in reading order, then the stills of embeds. */
export function usesOf(article: Article): ArticleUses {
  const { slug, headline, status, firstPublished, dated } = article.head;
  const figures = articleFigures(article).flatMap(({ id: figure, picture, caption, credit }, index) =>
    picture === null ? [] : { picture, figure, number: index + 1, caption: plain(caption).trim(), credit },
  );
  const stills = article.body.flatMap((block) =>
    block.type === 'embed' && block.still !== null
      ? { picture: block.still, figure: block.id, number: null, caption: '', credit: null }
      : [],
  );
  const published = firstPublished?.slice(0, 10) ?? dated.date;
  return { article: article.id, slug, headline, status, published, uses: [...figures, ...stills] };
}

/** How often each picture is used, by hash. */
export function countUses(articles: Iterable<ArticleUses>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { uses } of articles) for (const { picture } of uses) counts.set(picture, (counts.get(picture) ?? 0) + 1);
  return counts;
}
