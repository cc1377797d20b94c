import type { Search, Summary } from '#shared/contract/index.ts';

/** Whether an article passes what a search sets beside its words. @param now the moment, as ISO 8601 */
export function passes(search: Search, now: string): (article: Summary) => boolean {
  const { status, section, changedFrom, changedTo, withoutCredit, embargoed } = search;
  const moment = Date.parse(now);
  return (article) => {
    if (status !== null && article.status !== status) return false;
    if (section !== null && article.section !== section) return false;
    if (withoutCredit && article.withoutCredit === 0) return false;
    if (embargoed && (article.embargo === null || Date.parse(article.embargo) <= moment)) return false;
    if (changedFrom === null && changedTo === null) return true;
    const day = dayOf(article.changed);
    return (changedFrom === null || day >= changedFrom) && (changedTo === null || day <= changedTo);
  };
}

/** The articles in the order that was asked for; as they come where it is their relevance. */
export function sorted(articles: Summary[], sort: Search['sort']): Summary[] {
  if (sort === 'relevance') return articles;
  if (sort === 'headline') return articles.sort((a, b) => alphabet.compare(a.headline, b.headline));
  return articles.sort((a, b) => Date.parse(b.changed) - Date.parse(a.changed));
}

const alphabet = new Intl.Collator('en', { numeric: true });

/** The day of a moment by this computer's calendar, as `2017-07-18`. */
function dayOf(moment: string): string {
  const date = new Date(moment);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
