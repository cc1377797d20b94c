/** How a language sets its marks: double quotation marks, single ones, and the dash that stands for two hyphens. */
export interface Typography {
  double: readonly [open: string, close: string];
  single: readonly [open: string, close: string];
}

const english: Typography = { double: ['“', '”'], single: ['‘', '’'] };
const lowHigh: Typography = { double: ['„', '“'], single: ['‚', '‘'] };
const lowRight: Typography = { double: ['„', '”'], single: ['‚', '’'] };
const alike: Typography = { double: ['”', '”'], single: ['’', '’'] };
const angled: Typography = { double: ['«', '»'], single: ['‹', '›'] };
const angledThenCurly: Typography = { double: ['«', '»'], single: ['“', '”'] };
const angledThenLow: Typography = { double: ['«', '»'], single: ['„', '“'] };
// French sets a narrow no-break space inside its quotation marks.
const spaced: Typography = { double: ['«\u202f', '\u202f»'], single: ['“', '”'] };

/** By language, and by language and region where a region does otherwise (CLDR, and the desks' own books). */
const typographies: Readonly<Record<string, Typography>> = {
  en: english,
  nl: english,
  af: english,
  cy: english,
  ga: english,
  tr: english,
  ko: english,
  vi: english,
  zh: english,
  'pt-BR': english,
  de: lowHigh,
  cs: lowHigh,
  sk: lowHigh,
  sl: lowHigh,
  is: lowHigh,
  lt: lowHigh,
  bg: lowHigh,
  et: lowHigh,
  pl: lowRight,
  hu: { double: ['„', '”'], single: ['»', '«'] },
  ro: { double: ['„', '”'], single: ['«', '»'] },
  hr: lowRight,
  sr: lowRight,
  sv: alike,
  fi: alike,
  da: { double: ['»', '«'], single: ['›', '‹'] },
  no: { double: ['«', '»'], single: ['‘', '’'] },
  nb: { double: ['«', '»'], single: ['‘', '’'] },
  nn: { double: ['«', '»'], single: ['‘', '’'] },
  fr: spaced,
  'fr-CH': angled,
  'de-CH': angled,
  'it-CH': angled,
  es: angledThenCurly,
  it: angledThenCurly,
  pt: angledThenCurly,
  ca: angledThenCurly,
  el: angledThenCurly,
  ru: angledThenLow,
  uk: angledThenLow,
  be: angledThenLow,
  ja: { double: ['「', '」'], single: ['『', '』'] },
  'zh-Hant': { double: ['「', '」'], single: ['『', '』'] },
};

/** The marks of a language as BCP 47 names it; English marks for one that is not known. */
export function typographyOf(language: string): Typography {
  const parts = language.split('-');
  while (parts.length > 0) {
    const found = typographies[parts.join('-')];
    if (found !== undefined) return found;
    parts.pop();
  }
  return english;
}
