import { describe, expect, test } from 'vitest';
import { languages, languageTags, say, setLanguage, spokenLanguage } from '#shared/messages/index.ts';
import { files, formOf } from './files.ts';

const english = Object.entries(files.en);

describe.each(languageTags)('the messages in %s', (language) => {
  test('are those there are in English, in the same order, and none is empty', () => {
    expect(Object.keys(files[language])).toEqual(Object.keys(files.en));
    expect(Object.entries(files[language]).filter(([, message]) => message.trim() === '')).toEqual([]);
  });

  test('put in the same values and tags, and choose by the same words', () => {
    for (const [key, message] of english) {
      const [here, there] = [formOf(language, files[language][key] ?? ''), formOf('en', message)];
      expect(here.needs, key).toEqual(there.needs);
      expect(here.selects, key).toEqual(there.selects);
    }
  });

  test('have words for every kind of number the language tells apart', () => {
    for (const [key, message] of Object.entries(files[language])) {
      for (const { type, words } of formOf(language, message).plurals) {
        const kinds = new Intl.PluralRules(languages[language].locale, { type }).resolvedOptions().pluralCategories;
        expect([...words].filter((word) => !word.startsWith('=')).sort(), key).toEqual([...kinds].sort());
      }
    }
  });
});

test('What stands between the words is written as the language writes it', () => {
  for (const [key, message] of Object.entries(files.de)) {
    expect(message, key).not.toMatch(/[“"]\p{L}|\p{L}…|\p{L} –\p{L}|'s\b/u);
  }
});

test('The language is the one chosen, or the first the system prefers that is spoken here, or English', () => {
  expect(spokenLanguage('de', ['en-GB'])).toBe('de');
  expect(spokenLanguage('system', ['fr-CH', 'de-CH', 'en'])).toBe('de');
  expect(spokenLanguage('system', ['fr'])).toBe('en');
});

test('The mirror language says English from right to left, its values as they are', () => {
  setLanguage('x-mirror');
  expect(say('settings.share.up', { network: 'Bluesky' })).toBe('\u202eMove\u202c Bluesky \u202eup\u202c');
  setLanguage('en');
});
