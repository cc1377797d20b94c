export type { MessageKey } from './english.ts';
export { type Language, languages, languageTags, spokenLanguage } from './languages.ts';
export { direction, isMessage, locale, type Spoken, say, sayRich, setLanguage, type Values } from './say.ts';
