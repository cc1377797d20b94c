import { type Typography, typographyOf } from './languages.ts';

/** What a typed character becomes: how many characters before it go, and what stands there instead. */
export interface Substitution {
  back: number;
  text: string;
}

/** After these, and at the start of a block, a quotation mark opens; after an opening mark of the language too. */
const opens = /(?:^|[\s([{\u2012-\u2015/\ufffc-])$/u;
/** A number before a straight mark: feet and inches, minutes and seconds, degrees. */
const measure = /(?:^|[\s(])\d+(?:[.,/]\d+)?(?:['′]\d+(?:[.,/]\d+)?)?$/u;

/**
 * The mark a typed one becomes in a language; null when it stays as typed.
 * @param before the text of the block before the caret, an object as U+FFFC
 * @param typed the character that was typed
 */
export function substituted(before: string, typed: string, language: string): Substitution | null {
  switch (typed) {
    case '"':
      return quotation(before, language, 'double');
    case "'":
      return quotation(before, language, 'single');
    case '-':
      return dash(before);
    case '.':
      return before.endsWith('..') && !before.endsWith('...') ? { back: 2, text: '…' } : null;
    default:
      return null;
  }
}

function quotation(before: string, language: string, kind: 'double' | 'single'): Substitution | null {
  const typography = typographyOf(language);
  const [open, close] = typography[kind];
  if (opens.test(before) || endsOpening(before, typography)) return { back: 0, text: open };
  // A number is a measure unless a quotation that began with this mark is still open.
  if (measure.test(before) && !isOpen(before, open, close)) return null;
  if (kind === 'double') return { back: 0, text: close };
  // Inside a word, and behind one when nothing was opened, it is an apostrophe in every language.
  return { back: 0, text: isOpen(before, open, close) ? close : '’' };
}

/** Whether a text ends in a mark that only ever opens. */
function endsOpening(before: string, { double, single }: Typography): boolean {
  return [double, single].some(([open, close]) => open !== close && before.endsWith(open));
}

function isOpen(before: string, open: string, close: string): boolean {
  const [opening, closing] = [open.trim(), close.trim()];
  if (opening === closing) return (before.split(opening).length - 1) % 2 === 1;
  return before.lastIndexOf(opening) > before.lastIndexOf(closing);
}

/** Two hyphens are a dash; a third makes the long one. What looks like code (`--flag`, `<!--`) is not touched. */
function dash(before: string): Substitution | null {
  if (before.endsWith('–')) return { back: 1, text: '—' };
  if (!before.endsWith('-') || before.endsWith('--') || before.endsWith('<!-')) return null;
  return { back: 1, text: '–' };
}
