import type { Passage, Search, Summary } from '#shared/contract/index.ts';
import { locale, say } from '#shared/messages/index.ts';
import { daysBetween } from '../ui/index.ts';
import { type Show, showOf } from './shows.ts';

/** A line of the list: an article, the name of the group it is the first of, and where it was found. */
export interface Row {
  article: Summary;
  group: string | null;
  passages: readonly Passage[];
}

/** No passages, always the same, so that a row that did not change is not drawn again. */
const none: readonly Passage[] = [];

/** How many articles each of the usual filters would show. */
export function counts(articles: readonly Summary[]): Record<Show, number> {
  const of = (show: Show) => articles.filter((article) => passes(article, showOf[show])).length;
  return { all: articles.length, draft: of('draft'), ready: of('ready'), noCredit: of('noCredit') };
}

/** The articles the list shows while nobody looks for words. */
export function shown(articles: readonly Summary[], search: Search): Summary[] {
  return articles.filter((article) => passes(article, search));
}

function passes(article: Summary, { status, withoutCredit }: Pick<Search, 'status' | 'withoutCredit'>): boolean {
  return (status === null || article.status === status) && (!withoutCredit || article.withoutCredit > 0);
}

/** The list as it stands on screen, grouped by the day of the last change: today, yesterday, this month, older. */
export function grouped(articles: readonly Summary[], now: Date): Row[] {
  let last: string | null = null;
  return articles.map((article) => {
    const name = groupName(new Date(article.changed), now);
    const group = name === last ? null : name;
    last = name;
    return { article, group, passages: none };
  });
}

const month = new Intl.DateTimeFormat(locale(), { month: 'long' });
const monthAndYear = new Intl.DateTimeFormat(locale(), { month: 'long', year: 'numeric' });

function groupName(changed: Date, now: Date): string {
  const days = daysBetween(changed, now);
  if (days <= 0) return say('library.today');
  if (days === 1) return say('library.yesterday');
  if (days < 7) return say('library.thisWeek');
  return (changed.getFullYear() === now.getFullYear() ? month : monthAndYear).format(changed);
}
