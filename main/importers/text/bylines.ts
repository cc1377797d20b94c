import type { Byline } from '#shared/article/index.ts';
import { isName } from '#shared/credits/index.ts';
import { endsSentence, holdsSentence } from './sentences.ts';

/** `By` and its kin in other languages; the second group needs a name behind it, being ordinary words as well. */
const certain =
  /^(?:(?:written|article|story|words|report|reported|reporting|published|posted|text|compiled|review|interview|analysis)\s+by|by|authors?|auteurs?|autore?s?|autor(?:en|in)?|text|texte|texto|testo|tekst|reporter|writer|ein (?:beitrag|artikel) von)(?:\s*:\s*|\s+(?=[\p{L}@])|\s*$)/iu;
const ordinary = /^(?:[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]i|[Dd]oor|[Aa]v|[Aa]f|[Dd]e)\s+(?=\p{Lu})/u;

/** What names a person's work, where it follows a name without more. */
const role =
  /\b(?:editor|correspondent|reporter|writer|columnist|critic|journalist|analyst|staff|contributor|photographer|chief|redakteur(?:in)?|redaktion|korrespondent(?:in)?|journaliste|correspondante?|rédact(?:eur|rice)|redactora?|corresponsal|periodista|redattore|redattrice|corrispondente|giornalista|redacteur|verslaggever|jornalista|repórter|reporter|redaktör)\b/i;
const joiners = /\s+(?:and|und|et|y|e|en|och|og|with|&)\s+|\s*&\s*/;

/** A byline read from a line. */
export interface FoundByline {
  bylines: Byline[];
  /** The word before the names, such as `By`; empty where there is none. */
  label: string;
}

/** Reads a line as a byline where a word such as `By` says so, or a role follows the name; null otherwise. */
export function findByline(text: string): FoundByline | null {
  if (text.length > 200) return null;
  const label = (certain.exec(text) ?? ordinary.exec(text))?.[0] ?? '';
  const rest = trimEnds(text.slice(label.length));
  if (label !== '') {
    if (holdsSentence(text)) return null;
    const sure = certain.test(text);
    if (rest === '') return sure ? { bylines: [], label: label.trim() } : null;
    if (rest.split(/\s+/).length > 14 || (endsSentence(rest) && !/\b\p{Lu}\.$/u.test(rest))) return null;
    if (!sure && !namesOf(rest).every((byline) => isName(byline.name))) return null;
    if (sure && !/^[\p{Lu}\p{N}@]/u.test(rest) && !/:\s*$/.test(label) && !/by$/i.test(label.trim())) return null;
    return { bylines: namesOf(rest), label: label.trim() };
  }
  if (!/[,|•]/.test(rest)) return null;
  const [name = '', ...others] = rest.split(/\s*[,|•]\s*/);
  if (!isName(name) || others.length === 0 || others.length > 3 || endsSentence(rest)) return null;
  return role.test(others[0] ?? '') && rest.split(/\s+/).length <= 12
    ? { bylines: [{ name, role: others.join(', ') }], label: '' }
    : null;
}

/** The people a byline names, each with the role that follows: `A, B and C` are three, `A, Political editor` is one. */
export function namesOf(text: string): Byline[] {
  const groups = trimEnds(text).split(joiners);
  const bylines: Byline[] = [];
  for (const [index, group] of groups.entries()) {
    const parts = group.split(/\s*(?:,|;|\||•|\s[–—-]\s|\sfor\s|\sin\s)\s*/).filter((part) => part !== '');
    const enumerates = groups.length > 1 && index < groups.length - 1 && parts.length > 1 && parts.every(isName);
    if (enumerates) bylines.push(...parts.map((name) => ({ name, role: '' })));
    else if (parts[0] !== undefined) bylines.push({ name: parts[0], role: parts.slice(1).join(', ') });
  }
  return bylines;
}

/** Whether a line under a byline is its role: `Associated Press`, `AP Sports Writer`. */
export function isRole(text: string): boolean {
  return role.test(text) && text.split(/\s+/).length <= 6 && !endsSentence(text);
}

function trimEnds(text: string): string {
  return text.replace(/^[\s|•·,;:–—-]+/, '').replace(/[\s|•·,;:=–—-]+$/, '');
}
