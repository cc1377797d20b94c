import { iimDay } from './iim-limits.ts';
import { field, type Picture } from './picture.ts';
import type { Rights } from './rights-schema.ts';

/** Something about a picture's rights an editor should know where it is placed. `block` keeps it from its readers. */
export interface RightsFinding {
  code: 'rights-ended' | 'rights-expired' | 'rights-embargoed' | 'rights-overused' | 'rights-expiring';
  severity: 'block' | 'warn';
  /** What a sentence about it tells: the day or the moment, how often it may be used and how often it is. */
  values: Record<string, string | number>;
  detail: string;
}

/** How long before a licence ends it is told, in days. */
export const expiryNotice = 30;

/**
 * What stands against using a picture.
 * @param uses how often it is used, this use among them
 * @param now the moment, ISO 8601
 */
export function rightsFindings(picture: Picture, uses: number, now: string): RightsFinding[] {
  const { noFurtherUse, embargo, uses: most } = picture.rights;
  const found: RightsFinding[] = [];
  const detail = licenceWords(picture.rights);
  if (noFurtherUse === true) found.push({ code: 'rights-ended', severity: 'block', values: {}, detail });
  if (embargo !== undefined && Date.parse(embargo) > Date.parse(now)) {
    const values = { until: `${embargo.slice(0, 10)}, ${embargo.slice(11, 16)}` };
    found.push({ code: 'rights-embargoed', severity: 'block', values, detail });
  }
  if (most !== undefined && uses > most)
    found.push({ code: 'rights-overused', severity: 'block', values: { most, uses }, detail });
  const last = lastDay(picture);
  if (last === null) return found;
  const left = daysBetween(now.slice(0, 10), last);
  if (left < 0) found.push({ code: 'rights-expired', severity: 'block', values: { day: last }, detail });
  else if (left <= expiryNotice)
    found.push({ code: 'rights-expiring', severity: 'warn', values: { day: last }, detail });
  return found;
}

/** The pictures that may only be used so often: it matters how often others use them. */
export function limitedPictures(pictures: Iterable<Picture>): string[] {
  return [...pictures].filter(({ rights }) => rights.uses !== undefined).map(({ hash }) => hash);
}

/** The last day a picture may be used: as the desk wrote it, else as its file says; null where neither does. */
export function lastDay(picture: Picture): string | null {
  if (picture.rights.expires !== undefined) return picture.rights.expires;
  const day = iimDay(field(picture, 'expires') ?? '');
  return day === null ? null : `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;
}

function daysBetween(one: string, other: string): number {
  return Math.round((Date.parse(other) - Date.parse(one)) / 86_400_000);
}

function licenceWords({ licence, territory, exclusivity }: Rights): string {
  const words = [licence, territory, exclusivity].filter((part) => part !== undefined && part.trim() !== '');
  return words.length === 0 ? '' : `${words.join(', ')}.`;
}
