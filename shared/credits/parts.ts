import type { AgencyBook } from './book.ts';

/** Someone a credit names, and what joins them to the one before: `/`, `via`; empty before the first. */
export interface CreditPart {
  name: string;
  joiner: string;
}

const joiners = /\s*[/|;]\s*|\s*(?:—|–)\s*|\s+-+\s+|,\s+|\s+(?:via|through|for|pour|für|para|per)\s+|\s*:\s*/iu;

/** Whom a credit names, in order. A name that holds a joiner itself, such as `APA/AFP`, stays whole where the book knows it. */
export function creditParts(credit: string, book: AgencyBook): CreditPart[] {
  const parts: CreditPart[] = [];
  let rest = credit.trim();
  let joiner = '';
  while (rest !== '') {
    const found = joiners.exec(rest);
    const name = (found === null ? rest : rest.slice(0, found.index)).trim();
    if (name !== '') add(parts, { name, joiner: parts.length === 0 ? '' : joiner }, book);
    if (found === null) break;
    joiner = found[0].trim() === '' ? joiner : found[0].trim().toLowerCase();
    rest = rest.slice(found.index + found[0].length);
  }
  return parts;
}

function add(parts: CreditPart[], part: CreditPart, book: AgencyBook): void {
  const before = parts.at(-1);
  const whole = before === undefined || part.joiner !== '/' ? null : `${before.name}/${part.name}`;
  if (before !== undefined && whole !== null && book.named(whole) !== undefined) before.name = whole;
  else parts.push(part);
}
