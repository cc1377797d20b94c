import type { Block } from '../article/index.ts';
import { say } from '../messages/index.ts';
import type { Check } from './check.ts';
import type { Finding } from './finding.ts';
import { quoted, textOf } from './passages.ts';
import { remembered } from './remembered.ts';

/** Opening and closing marks of a language. Single ones are left alone: closing, they are apostrophes too. */
const pairs: Readonly<Record<string, string[]>> = {
  de: ['„“', '»«', '«»'],
  cs: ['„“', '»«'],
  sk: ['„“', '»«'],
  da: ['»«', '“”', '„“'],
  pl: ['„”', '«»'],
  hu: ['„”', '»«'],
  ro: ['„”', '«»'],
  nl: ['“”', '„”'],
  ru: ['«»', '„“'],
  uk: ['«»', '„“'],
  ja: ['「」', '『』', '“”'],
  zh: ['“”', '「」', '『』'],
};
/** One mark opens and closes. */
const same: Readonly<Record<string, string>> = { sv: '”', fi: '”' };
const usual = ['“”', '«»'];

interface Marks {
  /** The text starts inside a quotation that goes on from the paragraph before. */
  opensWithMark: boolean;
  /** A quotation stays open at the end. */
  open: boolean;
  /** A closing mark stands where nothing was opened. */
  stray: boolean;
}

/**
 * Quotation marks come in pairs, by the language. A quotation that runs over paragraphs opens each of them and closes
 * the last alone, as newspapers print it.
 */
export const quotes: Check = {
  codes: ['quotes'],
  find({ article: { body, head } }) {
    const language = head.language.split('-')[0] ?? '';
    const paragraphs = body.filter((block) => block.type === 'paragraph');
    return paragraphs.flatMap((block, index): Finding[] => {
      const { open, stray } = marksOf(block, language);
      const next = paragraphs[index + 1];
      const goesOn = open && next !== undefined && marksOf(next, language).opensWithMark;
      if (!stray && (!open || goesOn)) return [];
      const title = say(stray ? 'checks.quotes.stray' : 'checks.quotes.open');
      const at = { kind: 'block', block: block.id } as const;
      return [{ code: 'quotes', severity: 'warn', title, detail: quoted(textOf(block)), at }];
    });
  },
  passed: () => say('checks.quotes.passed'),
};

const marksByLanguage = new Map<string, (block: Block) => Marks>();

function marksOf(block: Block, language: string): Marks {
  let read = marksByLanguage.get(language);
  if (read === undefined) {
    read = remembered((paragraph) => readMarks(textOf(paragraph).trimStart(), language));
    marksByLanguage.set(language, read);
  }
  return read(block);
}

const anyMark = /["“”„«»「」『』]/g;

function readMarks(text: string, language: string): Marks {
  const spelled = pairs[language] ?? usual;
  const twin = same[language] ?? '';
  let depth = 0;
  let stray = false;
  let straight = 0;
  let twins = 0;
  for (const { 0: mark, index } of text.matchAll(anyMark)) {
    // An inch is no quotation.
    if (mark === '"') straight += /\d/.test(text[index - 1] ?? '') ? 0 : 1;
    else if (mark === twin) twins++;
    else if (depth > 0 && spelled.some((pair) => pair[1] === mark)) depth--;
    else if (spelled.some((pair) => pair[0] === mark)) depth++;
    else if (spelled.some((pair) => pair[1] === mark)) stray = true;
  }
  const first = text[0] ?? '';
  const opensWithMark = first === '"' || (twin !== '' && first === twin) || spelled.some((pair) => pair[0] === first);
  return { opensWithMark, open: depth > 0 || straight % 2 === 1 || twins % 2 === 1, stray };
}
