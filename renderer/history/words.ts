import type { Head } from '#shared/article/index.ts';
import type { Version } from '#shared/history/index.ts';
import { locale, say } from '#shared/messages/index.ts';
import { daysBetween } from '../ui/index.ts';

/** What a version is called: its name, else what it was kept for. */
export function versionWords({ name, why }: Version): string {
  return name === '' ? say(`history.why.${why}`) : name;
}

/** `+12 −3`, or that no word changed. */
export function changeWords({ added, removed }: { added: number; removed: number }): string {
  const parts = [added === 0 ? '' : `+${added}`, removed === 0 ? '' : `−${removed}`].filter((part) => part !== '');
  return parts.length === 0 ? say('history.version.same') : parts.join(' ');
}

const clock = new Intl.DateTimeFormat(locale(), { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'short' });
const dayAndYear = new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'short', year: 'numeric' });

/** When a version was kept, as short as it can be told from the others: `14:02`, `17 Jul, 14:02`, `17 Jul 2016, 14:02`. */
export function momentWords(at: string, now: Date): string {
  const moment = new Date(at);
  if (daysBetween(moment, now) === 0) return clock.format(moment);
  const date = moment.getFullYear() === now.getFullYear() ? day : dayAndYear;
  return `${date.format(moment)}, ${clock.format(moment)}`;
}

/** What a field of the head is called. */
export function fieldWords(field: keyof Head): string {
  return say(`history.field.${field}`);
}
