import type { Agency } from './agency.ts';
import { type AgencyBook, bookOf } from './book.ts';
import { takeCopyright } from './copyright.ts';
import { bareCredit, creditLabel } from './label.ts';
import { type CreditPart, creditParts } from './parts.ts';
import { isName } from './person.ts';

/** The fields of a picture that a credit fills, under their IPTC names. What it does not say is empty. */
export interface CreditFields {
  creator: string[];
  /** The credit as it prints: without `Photo:`, brackets, and the © and the year of a copyright notice. */
  creditLine: string;
  /** Who had it first: `AFP` in `Jane Doe/AFP via Getty Images`. An agency goes by its own name, whatever it is called there. */
  source: string;
  copyrightNotice: string;
}

/** A credit is a line; what is longer is a text. In characters. */
const longest = 300;

/** What stands between names and names nobody. */
const aside =
  /^(?:pool(?: photo)?|file(?: photo| picture)?|archiv(?:e|bild|foto)?|handout|ho|supplied|stringer|staff)$/iu;
const company =
  /\b(?:agenc[yi]|agence|agencia|agenzia|agentur|archives?|collection|features|films?|fotos?|gallery|images?|library|magazine|media|museum|news|photos?|photography|pictures?|post|press|studios?|syndication|times)|\.(?:com|net|org)\b/iu;

/**
 * Takes a credit apart: `© 2017 Jane Doe / AFP / Getty Images`, `(Picture: REX)`, `Foto: Jane Doe/dpa`.
 * @param agencies the agencies a desk knows
 */
export function parseCredit(text: string, agencies: readonly Agency[]): CreditFields {
  const credit = unlabelled(text.slice(0, longest).replace(/\s+/g, ' '));
  const { named, notice } = takeCopyright(credit);
  const creditLine = tidy(unlabelled(named));
  const { creator, suppliers } = whoIsNamed(creditLine, bookOf(agencies));
  return { creator, creditLine, source: suppliers[0] ?? '', copyrightNotice: notice };
}

/** Whether a text is a credit with several fields in it, or says that it is one: worth taking apart where it is pasted. */
export function fallsApart(text: string, agencies: readonly Agency[]): boolean {
  if (text.trim().length > longest) return false;
  const { creator, source } = parseCredit(text, agencies);
  return (
    (creator.length > 0 && source !== '') ||
    (creditLabel(bareCredit(text)) !== '' && creator.length + source.length > 0)
  );
}

function whoIsNamed(line: string, book: AgencyBook): { creator: string[]; suppliers: string[] } {
  const parts = creditParts(line.replace(/\s*\(([^()]+)\)$/u, '/$1'), book).filter(
    ({ name }) => /\p{L}/u.test(name) && !aside.test(name),
  );
  const knowsAgency = parts.some(({ name }) => book.named(name) !== undefined);
  const creator: string[] = [];
  const suppliers: string[] = [];
  for (const [at, part] of parts.entries()) {
    const agency = book.named(part.name);
    if (agency !== undefined) suppliers.push(agency.name);
    else if (isCompany(part, creator.length > 0, !knowsAgency && at === parts.length - 1)) suppliers.push(part.name);
    else addPeople(creator, part);
  }
  return { creator, suppliers };
}

/** `Jane Doe/Harbour Post` is the Harbour Post’s, and so is `Jane Doe for Harbour Post`; `Jane Doe/John Roe/AP` are two people. */
function isCompany({ name, joiner }: CreditPart, followsPerson: boolean, isLastOfUnknown: boolean): boolean {
  if (company.test(name)) return true;
  if (!followsPerson || joiner === ',') return false;
  return isLastOfUnknown || !/^[/|;—–-]+$/u.test(joiner) || !isName(name);
}

function addPeople(creator: string[], { name, joiner }: CreditPart): void {
  const before = creator.at(-1);
  if (joiner === ',' && before !== undefined && /^(?:jr|sr|i{2,3}|iv)\.?$/iu.test(name))
    creator[creator.length - 1] = `${before}, ${name}`;
  else creator.push(...people(name));
}

const and = /\s+(?:and|und|et|y|e|en|och|og|ja|i|и|&)\s+/iu;

/** The people joined by an `and`: only where there are two words on both sides, for `José Ortega y Gasset` is one. */
function people(text: string): string[] {
  const names = text.replace(/^by\s+/iu, '').split(and);
  return names.every((name) => name.includes(' ')) ? names : [names.length > 1 ? text : (names[0] ?? '')];
}

function unlabelled(text: string): string {
  let rest = bareCredit(text);
  for (let label = creditLabel(rest); label !== ''; label = creditLabel(rest))
    rest = bareCredit(rest.slice(label.length));
  return rest;
}

/** Without the white space around a slash, and with no full stop behind a name. */
function tidy(line: string): string {
  return line.replace(/ *\/ */g, '/').replace(/(?<=[\p{Ll}\p{N})])\.$/u, '');
}
