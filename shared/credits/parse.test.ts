import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from '../schema/index.ts';
import { bookOf, fallsApart, parseCredit, shippedAgencies, worded } from './index.ts';

const parsed = (text: string) => parseCredit(text, shippedAgencies);

describe('a credit falls apart into creator, credit line, source and copyright notice', () => {
  test.each<[string, string[], string, string, string]>([
    ['Photo: Jane Doe/Reuters', ['Jane Doe'], 'Jane Doe/Reuters', 'Reuters', ''],
    ['AP Photo/Jane Doe', ['Jane Doe'], 'AP Photo/Jane Doe', 'AP', ''],
    ['(AP Photo/Jane Doe, File)', ['Jane Doe'], 'AP Photo/Jane Doe, File', 'AP', ''],
    ['(Picture: REX)', [], 'REX', 'Rex Features', ''],
    ['Jane Doe via Getty Images', ['Jane Doe'], 'Jane Doe via Getty Images', 'Getty Images', ''],
    ['AFP via Getty Images', [], 'AFP via Getty Images', 'AFP', ''],
    [
      '© 2017 Jane Doe / AFP / Getty Images',
      ['Jane Doe'],
      'Jane Doe/AFP/Getty Images',
      'AFP',
      '© 2017 Jane Doe / AFP / Getty Images',
    ],
    ['Credit: Jane Doe/REX/Shutterstock', ['Jane Doe'], 'Jane Doe/REX/Shutterstock', 'Shutterstock', ''],
    ['Foto: Jane Doe/dpa', ['Jane Doe'], 'Jane Doe/dpa', 'dpa', ''],
    ['PA Wire/PA Images', [], 'PA Wire/PA Images', 'PA Media', ''],
    ['(Photo by Jane Doe/Getty Images)', ['Jane Doe'], 'Jane Doe/Getty Images', 'Getty Images', ''],
    ['Photograph: Seán O’Connor/PA', ['Seán O’Connor'], 'Seán O’Connor/PA', 'PA Media', ''],
    ['REUTERS/Zoë Müller/File Photo', ['Zoë Müller'], 'REUTERS/Zoë Müller/File Photo', 'Reuters', ''],
    ['Jane Doe and John Roe/AP', ['Jane Doe', 'John Roe'], 'Jane Doe and John Roe/AP', 'AP', ''],
    ['Foto: Erika Muster, Max Muster/dpa', ['Erika Muster', 'Max Muster'], 'Erika Muster, Max Muster/dpa', 'dpa', ''],
    [
      'Crédit photo : Jeanne Dupont et Luc Petit / AFP',
      ['Jeanne Dupont', 'Luc Petit'],
      'Jeanne Dupont et Luc Petit/AFP',
      'AFP',
      '',
    ],
    ['Foto: José Ortega y Gasset / EFE', ['José Ortega y Gasset'], 'José Ortega y Gasset/EFE', 'EFE', ''],
    ['Foto di Mario Rossi per ANSA', ['Mario Rossi'], 'Mario Rossi per ANSA', 'ANSA', ''],
    ['Foto: Robin van der Berg/ANP', ['Robin van der Berg'], 'Robin van der Berg/ANP', 'ANP', ''],
    ['fot. Anna Kowalska / PAP', ['Anna Kowalska'], 'Anna Kowalska/PAP', 'PAP', ''],
    ['Фото: Анна Иванова/ТАСС', ['Анна Иванова'], 'Анна Иванова/ТАСС', 'ТАСС', ''],
    ['picture alliance/dpa | Jane Doe', ['Jane Doe'], 'picture alliance/dpa | Jane Doe', 'dpa', ''],
    ['Jane Doe—AFP/Getty Images', ['Jane Doe'], 'Jane Doe—AFP/Getty Images', 'AFP', ''],
    ['Jane Doe (AFP)', ['Jane Doe'], 'Jane Doe (AFP)', 'AFP', ''],
    ['Jane Doe - Pool/Getty Images', ['Jane Doe'], 'Jane Doe - Pool/Getty Images', 'Getty Images', ''],
    ['Jane Doe for The Harbour Post', ['Jane Doe'], 'Jane Doe for The Harbour Post', 'The Harbour Post', ''],
    ['Jane Doe/Harbour Eye', ['Jane Doe'], 'Jane Doe/Harbour Eye', 'Harbour Eye', ''],
    ['Sammy Davis, Jr./AP', ['Sammy Davis, Jr.'], 'Sammy Davis, Jr./AP', 'AP', ''],
    ['Photo © Jane Doe', ['Jane Doe'], 'Jane Doe', '', '© Jane Doe'],
    ['Jane Doe/AFP © 2017 AFP', ['Jane Doe'], 'Jane Doe/AFP', 'AFP', '© 2017 AFP'],
    ['© Corbis.  All Rights Reserved.', [], 'Corbis', 'Corbis', '© Corbis. All Rights Reserved.'],
    ['2008 Getty Images', [], 'Getty Images', 'Getty Images', '2008 Getty Images'],
    ['Copyright 2004 Phil Harvey', ['Phil Harvey'], 'Phil Harvey', '', 'Copyright 2004 Phil Harvey'],
    ['', [], '', '', ''],
  ])('%s', (text, creator, creditLine, source, copyrightNotice) => {
    expect(parsed(text)).toEqual({ creator, creditLine, source, copyrightNotice });
  });

  test.each(['Jane Doe', 'Getty Images', 'The pair met in Hamburg', '© 2017 Jane Doe'])('%s is left whole', (text) =>
    expect(fallsApart(text, shippedAgencies)).toBe(false),
  );
});

const word = fc.constantFrom(
  'Jane',
  'Zoë',
  'Seán',
  'O’Connor',
  "D'Angelo",
  'Müller',
  'Łukasz',
  'Jean-Luc',
  'İpek',
  'Ng',
  'МакКей',
);
const particle = fc.constantFrom('de', 'van der', 'bin', 'Le', 'y', 'von');
const person = fc.oneof(
  fc.tuple(word, word).map((words) => words.join(' ')),
  fc.tuple(word, particle, word).map((words) => words.join(' ')),
);

test('what is composed by an agency’s wording falls apart into the same fields, with any label around it', () => {
  const prescribing = shippedAgencies.filter(({ wording }) => wording !== '');
  fc.assert(
    fc.property(
      fc.uniqueArray(person, { minLength: 0, maxLength: 2 }),
      fc.constantFrom(...prescribing),
      fc.constantFrom('', 'Photo: ', 'Foto: ', 'Photo by ', 'Crédit photo : ', '写真：'),
      (creator, agency, label) => {
        const line = worded(agency.wording, { creator, agency: agency.name });
        expect(parsed(`${label}${line}`)).toEqual({
          creator,
          creditLine: line,
          source: agency.name,
          copyrightNotice: '',
        });
      },
    ),
  );
});

test('no text breaks it, and none of a credit’s names is made up', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      for (const name of parsed(text).creator) {
        expect(name).toMatch(/\p{L}/u);
        for (const said of name.split(/[\s/,()]+/)) expect(text).toContain(said);
      }
    }),
  );
});

test('an agency is known by every name it goes by, and no name is two agencies’', () => {
  const names = shippedAgencies.flatMap(({ name, also }) => [name, ...also].map((one) => ({ one, name })));
  for (const { one, name } of names)
    expect([one, bookOf(shippedAgencies).named(one.toUpperCase())?.name]).toEqual([one, name]);
});

const corpus = new URL('../../../shared/corpora/images-meta/expected.json', import.meta.url);

test.skipIf(!existsSync(corpus))(
  'the credits of real pictures name the creators their files name (skipped without the corpora)',
  () => {
    const texts = z.array(z.string()).optional();
    const files = z
      .record(
        z.string(),
        z.object({ accept: z.object({ byline: texts, credit: texts, source: texts, copyright: texts }) }),
      )
      .parse(JSON.parse(readFileSync(corpus, 'utf8')));
    const rows = Object.values(files).flatMap(({ accept: { byline = [], credit = [] } }) =>
      credit
        .filter((line) => byline.some((name) => line !== name && line.includes(name)))
        .map((line) => ({ line, byline, got: parsed(line) })),
    );
    expect(rows.length).toBeGreaterThan(2);
    for (const { byline, got } of rows)
      expect(byline).toEqual(expect.arrayContaining(got.creator.length > 0 ? got.creator : ['nobody']));
  },
);
