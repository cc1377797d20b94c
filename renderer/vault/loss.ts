import type { CallOutput } from '#shared/contract/index.ts';
import { locale, say } from '#shared/messages/index.ts';

/** What is in the bin. */
export type InBin = CallOutput<'bin.list'>;

/** What is lost when this is deleted for ever, in a sentence. */
export function lossWords({ articles, pictures }: InBin): string {
  const [article] = articles;
  const name = article?.headline || article?.slug;
  const lost = listed([
    articles.length === 1 && name !== undefined
      ? say('vault.loss.named', { name })
      : counted('vault.loss.articles', articles.length),
    counted('vault.loss.pictures', pictures.length),
  ]);
  const sum = (of: (one: InBin['articles'][number]) => number) => articles.reduce((total, one) => total + of(one), 0);
  const more = listed([
    counted(
      'vault.loss.words',
      sum(({ words }) => words),
    ),
    counted(
      'vault.loss.versions',
      sum(({ versions }) => versions),
    ),
    articles.some(({ imported }) => imported) ? say('vault.loss.sources', { count: articles.length }) : '',
    counted(
      'vault.loss.exports',
      sum(({ exports }) => exports),
    ),
  ]);
  return more === '' ? say('vault.loss', { lost }) : say('vault.loss.with', { lost, more });
}

/** When something in the bin goes by itself. @param goes ISO 8601; null where nobody noted when it was put there */
export function goesWords(goes: string | null, days: (moment: Date) => number): string {
  if (goes === null) return say('vault.goes.never');
  const left = days(new Date(goes));
  if (left < 1) return say('vault.goes.soon');
  return left === 1 ? say('vault.goes.tomorrow') : say('vault.goes.days', { days: left });
}

/** How many there are, as a part of a list; nothing where there is none. */
export function counted(
  key: `vault.loss.${'articles' | 'pictures' | 'words' | 'versions' | 'exports'}`,
  count: number,
): string {
  return count === 0 ? '' : say(key, { count });
}

/** What is named, in a list, what is empty left out: `a, b and c`. */
export function listed(parts: readonly string[]): string {
  return new Intl.ListFormat(locale()).format(parts.filter((part) => part !== ''));
}
