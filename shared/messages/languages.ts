/** What is known of a language the workstation speaks. */
interface LanguageRow {
  /** Its own name, by which it is chosen. */
  name: string;
  /** How numbers, dates and plurals go in it, as BCP 47. */
  locale: string;
  direction: 'ltr' | 'rtl';
}

/** The languages of the workstation, by their BCP 47 tag. An article's own language is another thing. */
export const languages = {
  en: { name: 'English', locale: 'en-GB', direction: 'ltr' },
  de: { name: 'Deutsch', locale: 'de-DE', direction: 'ltr' },
} as const satisfies Record<string, LanguageRow>;

export type Language = keyof typeof languages;

/** Their tags, for a schema. */
export const languageTags = Object.keys(languages) as [Language, ...Language[]];

/**
 * The language to speak: the one chosen, or the first of those the system prefers (BCP 47, best first) that is spoken
 * here, or English.
 */
export function spokenLanguage(chosen: 'system' | Language, preferred: readonly string[]): Language {
  if (chosen !== 'system') return chosen;
  for (const tag of preferred) {
    const found = languageTags.find((each) => each === tag.toLowerCase().split('-')[0]);
    if (found !== undefined) return found;
  }
  return 'en';
}
