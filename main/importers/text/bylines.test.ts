import { describe, expect, test } from 'vitest';
import { findByline } from './bylines.ts';

describe('a byline', () => {
  test.each([
    ['By Jane Doe', [['Jane Doe', '']]],
    [
      'by JANE DOE and JOHN ROE',
      [
        ['JANE DOE', ''],
        ['JOHN ROE', ''],
      ],
    ],
    [
      'By Jane Doe, John Roe and Max Poe',
      [
        ['Jane Doe', ''],
        ['John Roe', ''],
        ['Max Poe', ''],
      ],
    ],
    ['Jane Doe, Political editor', [['Jane Doe', 'Political editor']]],
    ['By Nada Tawfik, BBC News, New York', [['Nada Tawfik', 'BBC News, New York']]],
    ['Von Erika Mustermann', [['Erika Mustermann', '']]],
    ['Par Jeanne Dupont', [['Jeanne Dupont', '']]],
    [
      'Por Juana Pérez y Juan Gil',
      [
        ['Juana Pérez', ''],
        ['Juan Gil', ''],
      ],
    ],
    ['Di Maria Rossi', [['Maria Rossi', '']]],
    ['Written by Miami Today', [['Miami Today', '']]],
    ["Author: Lindsey O'Donnell", [["Lindsey O'Donnell", '']]],
  ] as const)('%s', (text, people) => {
    expect(findByline(text)?.bylines.map(({ name, role }) => [name, role])).toEqual(people);
  });

  test.each([
    'By Friday the council had changed its mind.',
    'By Aaron Humes: The Americas cannot ignore the risk of further COVID-19 surges, warns the health organisation in a long letter to everyone.',
    'Von der Leyen reist nach Rom',
    'Text messages were found on the phone',
    'Jane Doe, who lives nearby, heard the shot',
  ])('is not: %s', (text) => {
    expect(findByline(text)).toBeNull();
  });
});
