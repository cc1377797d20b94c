import { iimDay } from './iim-limits.ts';
import { field, type Picture } from './picture.ts';
import type { Rights } from './rights-schema.ts';

/** Something about a picture's rights an editor should know where it is placed. `block` keeps it from its readers. */
export interface RightsFinding {
  code: 'rights-ended' | 'rights-expired' | 'rights-embargoed' | 'rights-overused' | 'rights-expiring';
  severity: 'block' | 'warn';
  /** What holds, to stand after `Picture 2`: `’s licence expired on 2026-11-01`. */
  says: string;
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
  if (noFurtherUse === true)
    found.push({ code: 'rights-ended', severity: 'block', says: ' may not be used any more', detail });
  if (embargo !== undefined && Date.parse(embargo) > Date.parse(now)) {
    const says = ` is embargoed until ${embargo.slice(0, 10)}, ${embargo.slice(11, 16)}`;
    found.push({ code: 'rights-embargoed', severity: 'block', says, detail });
  }
  if (most !== undefined && uses > most) {
    const says = ` is licensed for ${most === 1 ? 'one use' : `${most} uses`} and used ${uses} times`;
    found.push({ code: 'rights-overused', severity: 'block', says, detail });
  }
  const last = lastDay(picture);
  const left = last === null ? null : daysBetween(now.slice(0, 10), last);
  if (left !== null && left < 0)
    found.push({ code: 'rights-expired', severity: 'block', says: `’s licence ended on ${last}`, detail });
  else if (left !== null && left <= expiryNotice)
    found.push({ code: 'rights-expiring', severity: 'warn', says: `’s licence ends on ${last}`, detail });
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
