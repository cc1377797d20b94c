import { monthNumber, monthPattern, weekdayPattern } from './months.ts';

/** Which of two bare numbers is the month: `7/8` is 7 August where the day comes first. */
export type DayOrder = 'day-first' | 'month-first';

/** A date found in a line. */
export interface FoundDate {
  /** The day as the line prints it. */
  printed: string;
  /** The day as `2017-07-18`. */
  date: string;
  /** The moment in ISO 8601, where the line gives a time and its zone. */
  moment: string | null;
  /** Where it stands in the line, time and zone included. */
  start: number;
  end: number;
}

const sources = [
  { order: 'ymd', of: String.raw`(?<!\d)(\d{4})[-/.年년]\s?(\d{1,2})[-/.月월]\s?(\d{1,2})[日일]?(?!\d)` },
  {
    order: 'dmy',
    of: String.raw`(?<![\d:])(\d{1,2})(?:st|nd|rd|th|er|\.|º|ª)?[\s-]{1,2}(?:of |de |den )?(${monthPattern})\.?,?[\s-]{1,2}(?:de |del |of )?(\d{4})(?!\d)`,
  },
  { order: 'mdy', of: String.raw`(?<!\p{L})(${monthPattern})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s{1,2}(\d{4})(?!\d)` },
  { order: 'numbers', of: String.raw`(?<![\d.,/:-])(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?![\d./-])` },
] as const;

const patterns = sources.map(({ order, of }) => ({ order, of: new RegExp(of, 'iu') }));

const clock =
  /^[\s,.|•·–—-]{0,6}(?:at|um|à|a las|alle(?: ore)?|om|às|kl\.?|klo|T)?\s?(\d{1,2})[:.h](\d{2})(?::(\d{2}))?\s?(?:Uhr|uur|h)?\s?([ap]\.?m\.?)?,?\s?\(?(Z|UTC|GMT|BST|CET|CEST|MEZ|MESZ|E[SD]T|C[SD]T|M[SD]T|P[SD]T)?\s?([+-]\d{2}:?\d{2})?(?![\p{L}\d])\)?/iu;

const zones: Readonly<Record<string, string>> = {
  Z: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  BST: '+01:00',
  CET: '+01:00',
  MEZ: '+01:00',
  CEST: '+02:00',
  MESZ: '+02:00',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
};

/** The first date in a line, or null. Bare numbers that could be either are read in the given order. */
export function findDate(text: string, order: DayOrder): FoundDate | null {
  if (text.length > 600 || !/\d{4}|\d[./-]\d/.test(text)) return null;
  let first: FoundDate | null = null;
  for (const pattern of patterns) {
    const found = pattern.of.exec(text);
    if (found === null || (first !== null && found.index >= first.start)) continue;
    const date = dayOf(pattern.order, found, order);
    if (date === null) continue;
    const after = found.index + found[0].length;
    const time = clock.exec(text.slice(after, after + 60));
    first = {
      printed: found[0],
      date,
      moment: time === null ? null : momentOf(date, time),
      start: found.index,
      end: after + (time?.[0].length ?? 0),
    };
  }
  return first;
}

function dayOf(pattern: (typeof sources)[number]['order'], found: RegExpExecArray, order: DayOrder): string | null {
  const [, one = '', two = '', three = ''] = found;
  if (pattern === 'ymd') return day(Number(one), Number(two), Number(three));
  if (pattern === 'dmy') return day(Number(three), monthNumber(two) ?? 0, Number(one));
  if (pattern === 'mdy') return day(Number(three), monthNumber(one) ?? 0, Number(two));
  const year = three.length === 2 ? 2000 + Number(three) : Number(three);
  const monthFirst = day(year, Number(one), Number(two));
  const dayFirst = day(year, Number(two), Number(one));
  // A full stop between the numbers is never the American form.
  if (order === 'day-first' || found[0].includes('.')) return dayFirst ?? monthFirst;
  return monthFirst ?? dayFirst;
}

function day(year: number, month: number, date: number): string | null {
  if (year < 1400 || year > 2200 || month < 1 || month > 12 || date < 1) return null;
  if (date > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${pad(month)}-${pad(date)}`;
}

function momentOf(date: string, time: RegExpExecArray): string | null {
  const [, hours = '', minutes = '', seconds = '00', half, zone, offset] = time;
  const shift = offset === undefined ? zones[zone?.toUpperCase() ?? ''] : offset.replace(/^(...):?/, '$1:');
  if (shift === undefined || Number(minutes) > 59 || Number(seconds) > 59) return null;
  let hour = Number(hours);
  if (half !== undefined) hour = (hour % 12) + (/^p/i.test(half) ? 12 : 0);
  return hour > 23 ? null : `${date}T${pad(hour)}:${minutes}:${seconds}${shift}`;
}

const pad = (number: number) => String(number).padStart(2, '0');

const around = new RegExp(
  String.raw`(?<!\p{L})(?:${weekdayPattern}|(?:first |last |latest )?(?:published|updated?|posted|modified|created|filed|date|release[d]?|issued)|veröffentlicht|aktualisiert|stand|erstellt|datum|publié|mis à jour|modifié|le|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|publicerad|uppdaterad|publisert|oppdatert|on|at|am|um|à|el|em|il|op|den|the|alle|ore|clock|uhr|[ap]\.?m\.?|gmt|utc|[a-z]{1,2}t|min(?:ute)?s? read|ago)(?!\p{L})`,
  'giu',
);
const bareClock = /\d{1,2}[:.h]\d{2}(?::\d{2})?/g;

/** What else a line says beside its dates, times and the words that go with them: an empty string for a date line. */
export function besideDates(text: string, order: DayOrder): string {
  let rest = text;
  for (let times = 0; times < 4; times++) {
    const found = findDate(rest, order);
    if (found === null) break;
    rest = `${rest.slice(0, found.start)} ${rest.slice(found.end)}`;
  }
  return rest
    .replace(around, ' ')
    .replace(bareClock, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether a line speaks of a change after publication, and not of publication. */
export function isUpdate(text: string): boolean {
  return /^\W*(?:last |latest )?(?:updated?|modified|aktualisiert|zuletzt|mis à jour|modifié|actualizado|atualizado|aggiornato|bijgewerkt|uppdaterad|oppdatert)/i.test(
    text,
  );
}
