import type { Agency } from './agency.ts';
import { bookOf } from './book.ts';
import { bareCredit, creditLabel } from './label.ts';
import { isName } from './person.ts';

/** A credit line told from what it stands with. */
export interface FoundCredit {
  /** The credit as it should print: `Jane Doe/Reuters`. */
  credit: string;
  /** The words that only said it was one, such as `Photo:`. */
  label: string;
}

/** Names that are everyday words too: a credit only beside another sign of one. */
const everyday = new Set([
  'aa',
  'ap',
  'pa',
  'tt',
  'rex',
  'pool',
  'moment',
  'twitter',
  'facebook',
  'instagram',
  'flickr',
  'the times',
  'bbc',
  'cnn',
  'reporters',
  'mega',
  'splash',
  'handout',
  'nasa',
  'avalon',
  'keystone',
  'mondadori',
  'photo news',
  'abc news',
  'sputnik',
  'polaris',
  'newscom',
]);
/** What may stand where an agency stands and names nobody. */
const asides = new Set(['pool', 'handout']);
const networks = new Set(['facebook', 'flickr', 'instagram', 'linkedin', 'twitter', 'tiktok', 'youtube']);

const copyright = /^(?:©|\(c\)|copyright(?:ed)?\b)\s*/i;
const rights = /all rights reserved|alle rechte|tous droits|derechos reservados|\.com\b/i;

/**
 * Reads a whole line as a credit line: an agency's name, or a form such as `Photo: Jane Doe`, `(AP Photo/Jane Doe)`, `© Jane Doe`.
 * @param agencies the agencies a desk knows
 */
export function findCredit(text: string, agencies: readonly Agency[]): FoundCredit | null {
  if (text.length > 140) return null;
  const label = creditLabel(text);
  if (label !== '') {
    const credit = bareCredit(text.slice(label.length));
    return credit !== '' && credit.split(/\s+/).length <= 10 && !/[.!?]\s+\S/.test(credit)
      ? { credit, label: label.trim() }
      : null;
  }
  const mark = copyright.exec(text)?.[0] ?? '';
  if (mark !== '') {
    const credit = bareCredit(text.slice(mark.length));
    const prints = credit.split(/\s+/).length <= 6 && !rights.test(text) && !/\b(?:19|20)\d{2}\b/.test(text);
    return prints && /\p{Lu}/u.test(credit) ? { credit: text.trim(), label: '' } : null;
  }
  return namesAgency(bareCredit(text), agencies, /^\(.*\)$/.test(text.trim()))
    ? { credit: bareCredit(text), label: '' }
    : null;
}

/** Whether words are the name of a network that pictures are taken from. */
export function isNetwork(text: string): boolean {
  return networks.has(text.toLowerCase());
}

/** Whether words are an agency's name, or names of people and agencies joined as credits are: `Jane Doe/AFP via Getty Images`. */
export function namesAgency(text: string, agencies: readonly Agency[], bracketed = false): boolean {
  const book = bookOf(agencies);
  const parts = text
    .split(/\s*(?:\/|\||,|:(?=\S)| via | for | - | – |; | and | through )\s*/i)
    .filter((part) => part !== '');
  if (parts.length === 0 || parts.length > 5) return false;
  const isAgency = (part: string) => book.named(part) !== undefined || asides.has(part.toLowerCase());
  const agents = parts.filter(isAgency);
  if (agents.length === 0) return isAgency(text) && !everyday.has(text.toLowerCase());
  if (
    !parts.every(
      (part) => isAgency(part) || isName(part) || /^\p{Lu}[\p{L}.-]+$/u.test(part) || /^(?:pool|file|ho)$/i.test(part),
    )
  )
    return false;
  return parts.length > 1 || bracketed || !everyday.has((agents[0] ?? '').toLowerCase());
}

/** How much of the end of a caption its credit can take, in characters. */
const longestTail = 140;
const closing = [
  /\s*[([]((?:file(?: photo| picture)?|archiv(?:bild|foto)?|handout|supplied|GP|(?:AP|AFP|EPA|REUTERS|PA)\b[^()[\]]{0,80}|(?:photo|picture|image|credit|foto|bild|courtesy|pic|©)[^()[\]]{1,90}))[)\]]\.?$/iu,
  /(?:^|[\s.)|])((?:[Pp]hoto(?:graph)?s?|PHOTO|[Pp]ictures?|[Ii]mages?|[Pp]hoto [Cc]redit|[Ii]mage [Cc]redit|[Cc]redits?|[Ff]otos?|Bild|[Cc]rédit photo)\s*[:|]\s*[^.:]{2,80}|(?:Photo|Picture|Image|Foto)s? (?:by|von|de) \p{Lu}[^.:]{2,80}|(?:[Ii]mage |[Pp]hoto )?[Cc]ourtesy(?: of)? (?:the )?\p{Lu}[^.:]{2,80}|©\s?[^.:]{2,80})\.?$/u,
  /(?:[.!?"”’)]\s+|\s[|/–—-]\s)([^.!?|]{2,80})$/u,
] as const;

/** A caption that ends in its credit, told apart: `…more than half are Category B. Photo: Alvaro Serey`. */
export function splitCredit(
  text: string,
  agencies: readonly Agency[],
): { caption: string; credit: FoundCredit } | null {
  if (text.length > 700) return null;
  const tail = text.slice(-longestTail);
  const before = text.length - tail.length;
  for (const [index, pattern] of closing.entries()) {
    const found = pattern.exec(tail);
    const piece = found?.[1];
    if (found === null || piece === undefined) continue;
    const start = before + found.index + found[0].lastIndexOf(piece);
    const bracketed = index === 0;
    const caption = text.slice(0, bracketed ? before + found.index : start).trim();
    if (caption === '') continue;
    const credit = findCredit(piece, agencies);
    if (index === 2 ? credit !== null && namesAgency(credit.credit, agencies) : true) {
      return { caption: caption.replace(/\s[|/–—-]$/, ''), credit: credit ?? { credit: bareCredit(piece), label: '' } };
    }
  }
  return null;
}
