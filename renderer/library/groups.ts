import type { Summary } from '#shared/contract/index.ts';
import { daysBetween } from '../ui/index.ts';
import type { Show } from './store.ts';

/** A line of the list: an article, and the name of the group it is the first of. */
export interface Row {
  article: Summary;
  group: string | null;
}

const matches: Record<Show, (article: Summary) => boolean> = {
  all: () => true,
  draft: ({ status }) => status === 'draft',
  ready: ({ status }) => status === 'ready',
  noCredit: ({ withoutCredit }) => withoutCredit > 0,
};

/** How many articles each filter would show. */
export function counts(articles: readonly Summary[]): Record<Show, number> {
  const of = (show: Show) => articles.filter(matches[show]).length;
  return { all: articles.length, draft: of('draft'), ready: of('ready'), noCredit: of('noCredit') };
}

/** The articles that pass the filter and hold every word of the search in headline, slug or section. */
export function found(articles: readonly Summary[], show: Show, search: string): Summary[] {
  const words = folded(search).split(/\s+/).filter(Boolean);
  return articles.filter((article) => {
    if (!matches[show](article)) return false;
    const text = folded(`${article.headline} ${article.slug} ${article.section}`);
    return words.every((word) => text.includes(word));
  });
}

/** The list as it stands on screen, grouped by the day of the last change: today, yesterday, this month, older. */
export function grouped(articles: readonly Summary[], now: Date): Row[] {
  let last: string | null = null;
  return articles.map((article) => {
    const name = groupName(new Date(article.changed), now);
    const group = name === last ? null : name;
    last = name;
    return { article, group };
  });
}

const month = new Intl.DateTimeFormat('en-GB', { month: 'long' });
const monthAndYear = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric' });

function groupName(changed: Date, now: Date): string {
  const days = daysBetween(changed, now);
  if (days <= 0) return 'Today';
  if (days === 1) return 'Yesterday';
  if (days < 7) return 'This week';
  return (changed.getFullYear() === now.getFullYear() ? month : monthAndYear).format(changed);
}

/** Without accents and case, so that `zoe` finds Zoë. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
