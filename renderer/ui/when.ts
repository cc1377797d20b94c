import { locale, say } from '#shared/messages/index.ts';

const clock = new Intl.DateTimeFormat(locale(), { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'long' });
const dayAndYear = new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'long', year: 'numeric' });

/** Whole days from one moment to another by the calendar here: 0 is the same day, 1 the day after. */
export function daysBetween(earlier: Date, later: Date): number {
  const midnight = (of: Date) => Date.UTC(of.getFullYear(), of.getMonth(), of.getDate());
  return Math.round((midnight(later) - midnight(earlier)) / 86_400_000);
}

/** How long ago a moment was, as short as it can be said: `2 s ago`, `5 min ago`, `14:02`, `17 July`, `3 May 2016`. */
export function whenWords(moment: Date, now: Date): string {
  const seconds = Math.max(0, Math.round((now.getTime() - moment.getTime()) / 1_000));
  if (seconds < 60) return say('ui.when.seconds', { seconds });
  if (seconds < 3_600) return say('ui.when.minutes', { minutes: Math.floor(seconds / 60) });
  if (daysBetween(moment, now) === 0) return clock.format(moment);
  return moment.getFullYear() === now.getFullYear() ? day.format(moment) : dayAndYear.format(moment);
}
