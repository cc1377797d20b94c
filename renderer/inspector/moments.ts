import { locale } from '#shared/messages/index.ts';

/** A moment as a `datetime-local` field takes it, in the time of this computer: `2017-07-18T09:30`. Empty for none. */
export function toLocal(moment: string | null): string {
  if (moment === null) return '';
  const date = new Date(moment);
  const two = (part: number) => `${part}`.padStart(2, '0');
  const day = `${`${date.getFullYear()}`.padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** What a `datetime-local` field holds as ISO 8601 with the offset here at that moment; null for nothing or no date. */
export function fromLocal(local: string): string | null {
  const date = new Date(local);
  if (local === '' || Number.isNaN(date.getTime())) return null;
  const [day, time = '00:00'] = local.split('T');
  return `${day}T${time.length === 5 ? `${time}:00` : time}${offsetAt(date)}`;
}

/** The offset from UTC here at a moment: `+01:00`. */
export function offsetAt(date: Date): string {
  const minutes = -date.getTimezoneOffset();
  const size = Math.abs(minutes);
  const two = (part: number) => `${part}`.padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

const printed = new Intl.DateTimeFormat(locale(), { dateStyle: 'long', timeStyle: 'short' });

/** A moment as an editor reads it: `18 July 2017 at 09:30`. */
export function momentWords(moment: string): string {
  return printed.format(new Date(moment));
}
