import { bareCredit } from './label.ts';

const mark = /©|\(c\)|\bcopyright\b/iu;
const opening = /^(?:(?:©|\(c\)|copyright(?:ed)?\b)[\s:]*)+/iu;
const years = /^(?:(?:19|20)\d\d(?:\s*[-–,]\s*(?:(?:19|20)?\d\d))?)[\s,:]+(?:by\s+)?/u;
const rights =
  /[\s.,;/|–-]*(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati)\.?$/iu;

/**
 * Tells the copyright notice of a credit from whom it names: `© 2017 Jane Doe/AFP` is a notice that names Jane Doe/AFP,
 * `Jane Doe/AFP © 2017 AFP` is a credit with a notice behind it.
 */
export function takeCopyright(credit: string): { named: string; notice: string } {
  const at = credit.search(mark);
  if (at > 0) {
    const before = bareCredit(credit.slice(0, at));
    if (before !== '' && !years.test(`${before} `)) return { named: before, notice: credit.slice(at).trim() };
  }
  const unmarked = credit.replace(opening, '');
  const named = unmarked.replace(years, '').replace(rights, '');
  const isNotice = unmarked !== credit || (named !== unmarked && years.test(unmarked)) || rights.test(credit);
  return { named: bareCredit(named), notice: isNotice ? credit : '' };
}
