import type { CallOutput } from '#shared/contract/index.ts';

/** What is in the bin. */
export type InBin = CallOutput<'bin.list'>;

/** What is lost when this is deleted for ever, in a sentence. */
export function lossWords({ articles, pictures }: InBin): string {
  const [article] = articles;
  const named = article?.headline || article?.slug;
  const what = [
    articles.length === 1 && named !== undefined ? `“${named}”` : counted(articles.length, 'article'),
    counted(pictures.length, 'picture'),
  ];
  const sum = (of: (one: InBin['articles'][number]) => number) => articles.reduce((total, one) => total + of(one), 0);
  const its = articles.length === 1 ? 'its' : 'their';
  const withIt = [
    counted(
      sum(({ words }) => words),
      'word',
    ),
    counted(
      sum(({ versions }) => versions),
      'earlier version',
    ),
    articles.some(({ imported }) => imported) ? `${its} sources as imported` : '',
    counted(
      sum(({ exports }) => exports),
      'record of an export',
      'records of exports',
    ),
  ];
  const lost = listed(what);
  const more = listed(withIt);
  return more === '' ? `Lost for ever: ${lost}.` : `Lost for ever: ${lost}, with ${more}.`;
}

/** When something in the bin goes by itself. @param goes ISO 8601; null where nobody noted when it was put there */
export function goesWords(goes: string | null, days: (moment: Date) => number): string {
  if (goes === null) return 'stays until you delete it: nobody noted when it came';
  const left = days(new Date(goes));
  if (left < 1) return 'goes for ever soon';
  return left === 1 ? 'goes for ever tomorrow' : `goes for ever in ${left} days`;
}

/** `3 articles`; nothing where there is none. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return count === 0 ? '' : `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

/** Parts of a sentence, those that are empty left out: `a, b and c`. */
export function listed(parts: readonly string[]): string {
  const said = parts.filter((part) => part !== '');
  return said.length < 2 ? said.join('') : `${said.slice(0, -1).join(', ')} and ${said.at(-1)}`;
}
