import type { Article } from '../article/index.ts';
import { type Agency, shippedCredits } from '../credits/index.ts';
import type { HouseStyle } from '../house/index.ts';
import type { PageInput } from './page.ts';
import { type Prints, planPrints } from './prints.ts';
import { type PageWords, pageWords } from './words.ts';

/** Everything one page is set from, as a printer locks type into a forme: every part of the page is given it. */
export interface Forme {
  article: Article;
  house: HouseStyle;
  prints: Prints;
  /** The agencies this desk knows. */
  agencies: readonly Agency[];
  words: PageWords;
  /** The `lang` attribute for the page's own words, where they are not in the language of the copy. */
  wordsLang: string;
  /** A block's `id` attribute; nothing for an id the page already holds, which two elements must not share. */
  anchor(id: string): string;
  /** The level of heading a crosshead takes: one below the last, never skipping, however the copy was divided. */
  crossheadLevel(level: 1 | 2): 2 | 3;
  /** Whether a landmark may take this name: the first that asks for it may. */
  claimName(name: string): boolean;
  /** The number of the next of its kind on the page, from 1. */
  next(kind: 'table' | 'box'): number;
}

export function makeForme(input: PageInput): Forme {
  const { article, house, credits = shippedCredits } = input;
  const { words, language } = pageWords(article.head.language);
  const taken = new Set<string>();
  const names = new Set<string>();
  let divided = false;
  const counted = { table: 0, box: 0 };
  return {
    article,
    house,
    prints: planPrints(input),
    agencies: credits.agencies,
    words,
    wordsLang: language === article.head.language ? '' : ` lang="${language}" dir="ltr"`,
    anchor(id) {
      if (taken.has(id)) return '';
      taken.add(id);
      return ` id="b-${id}"`;
    },
    crossheadLevel(level) {
      if (level === 1) divided = true;
      return divided && level === 2 ? 3 : 2;
    },
    claimName(name) {
      const told = name.trim().toLowerCase();
      const free = !names.has(told);
      names.add(told);
      return free;
    },
    next: (kind) => ++counted[kind],
  };
}
