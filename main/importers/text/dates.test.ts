import { describe, expect, test } from 'vitest';
import { besideDates, findDate, isUpdate } from './dates.ts';

describe('a date as newspapers print it', () => {
  test.each([
    ['18 July 2017', '2017-07-18', null],
    ['July 18, 2017 at 9:30 am', '2017-07-18', null],
    ['Published: Tuesday, 18th July 2017', '2017-07-18', null],
    ['18. Juli 2017, 10:39 Uhr', '2017-07-18', null],
    ['Publié le 1er août 2017 à 09h30', '2017-08-01', null],
    ['18 de julio de 2017', '2017-07-18', null],
    ['18 luglio 2017', '2017-07-18', null],
    ['18 juli 2017 om 9.30 uur', '2017-07-18', null],
    ['18 de julho de 2017', '2017-07-18', null],
    ['den 18 juli 2017', '2017-07-18', null],
    ['2017年7月18日', '2017-07-18', null],
    ['2017-07-18T09:30:00+01:00', '2017-07-18', '2017-07-18T09:30:00+01:00'],
    ['Mon 3 Feb 2020 09.30 GMT', '2020-02-03', '2020-02-03T09:30:00Z'],
    ['Nov 8, 2023 11:30 p.m. EST', '2023-11-08', '2023-11-08T23:30:00-05:00'],
    ['Thu, 19 Feb 2015 17:18:40 +1100', '2015-02-19', '2015-02-19T17:18:40+11:00'],
    ['18.7.2017', '2017-07-18', null],
    ['11/08/23', '2023-08-11', null],
    ['7/18/2017', '2017-07-18', null],
  ])('%s', (text, date, moment) => {
    expect(findDate(text, 'day-first')).toMatchObject({ date, moment });
  });

  test('in bare numbers has the month first where the text is American', () => {
    expect(findDate('11/08/23 5:19pm', 'month-first')?.date).toBe('2023-11-08');
  });

  test.each(['31 February 2017', '1.2.3', 'May 2017', '50/50', '2017', 'version 10.11.12.13'])('%s is none', (text) => {
    expect(findDate(text, 'day-first')).toBeNull();
  });

  test('leaves what else the line says', () => {
    expect(besideDates('PUBLISHED: November 8, 2023 at 11:30 p.m. | UPDATED: November 9, 2023', 'month-first')).toBe(
      '',
    );
    expect(besideDates('May 06, 2022 News', 'month-first')).toBe('News');
    expect(isUpdate('Last modified on Tue 4 Feb 2020')).toBe(true);
  });
});
