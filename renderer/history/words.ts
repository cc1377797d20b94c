import type { Head } from '#shared/article/index.ts';
import type { Reason, Version } from '#shared/history/index.ts';
import { daysBetween } from '../ui/index.ts';

const reasonWords: Record<Reason, string> = {
  sittingStart: 'Before writing began',
  sittingEnd: 'When writing ended',
  writing: 'While writing',
  beforeRestore: 'Before a restore',
  beforeReplacement: 'Before replacing all',
  thisHand: 'Yours, when two had changed it',
  otherHand: 'The other, when two had changed it',
  named: 'Named version',
};

/** What a version is called: its name, else what it was kept for. */
export function versionWords({ name, why }: Version): string {
  return name === '' ? reasonWords[why] : name;
}

/** `+12 −3`, or that no word changed. */
export function changeWords({ added, removed }: { added: number; removed: number }): string {
  const parts = [added === 0 ? '' : `+${added}`, removed === 0 ? '' : `−${removed}`].filter((part) => part !== '');
  return parts.length === 0 ? 'no words changed' : parts.join(' ');
}

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
const dayAndYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });

/** When a version was kept, as short as it can be told from the others: `14:02`, `17 Jul, 14:02`, `17 Jul 2016, 14:02`. */
export function momentWords(at: string, now: Date): string {
  const moment = new Date(at);
  if (daysBetween(moment, now) === 0) return clock.format(moment);
  const date = moment.getFullYear() === now.getFullYear() ? day : dayAndYear;
  return `${date.format(moment)}, ${clock.format(moment)}`;
}

export const fieldWords: Record<keyof Head, string> = {
  slug: 'Slug',
  kicker: 'Kicker',
  headline: 'Headline',
  standfirst: 'Standfirst',
  bylines: 'Byline',
  dateline: 'Place',
  dated: 'Date',
  firstPublished: 'First published',
  updated: 'Updated',
  embargo: 'Embargo',
  section: 'Section',
  tags: 'Tags',
  language: 'Language',
  search: 'Search and sharing',
  houseStyle: 'House style',
  layout: 'Layout',
  status: 'Status',
  notes: 'Notes to the editor',
};
