import { locale } from '#shared/messages/index.ts';

const offered = [
  'en-GB',
  'en-US',
  'ar',
  'cs-CZ',
  'cy-GB',
  'da-DK',
  'de-DE',
  'el-GR',
  'es-ES',
  'fi-FI',
  'fr-FR',
  'ga-IE',
  'he-IL',
  'hu-HU',
  'it-IT',
  'ja-JP',
  'ko-KR',
  'nb-NO',
  'nl-NL',
  'pl-PL',
  'pt-BR',
  'pt-PT',
  'ro-RO',
  'ru-RU',
  'sv-SE',
  'tr-TR',
  'uk-UA',
  'zh-Hans',
];

const names = new Intl.DisplayNames(locale(), { type: 'language', languageDisplay: 'standard' });

/** What a language is called: `English (United Kingdom)`. */
export function languageWord(tag: string): string {
  return names.of(tag) ?? tag;
}

/** The languages to choose from, with the article's own whatever it is, by name. */
export function languageOptions(current: string): { value: string; label: string }[] {
  const tags = offered.includes(current) ? offered : [...offered, current];
  return tags
    .map((value) => ({ value, label: languageWord(value) }))
    .sort((a, b) => a.label.localeCompare(b.label, locale()));
}
