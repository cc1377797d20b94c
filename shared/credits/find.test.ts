import { describe, expect, test } from 'vitest';
import { findCredit, shippedAgencies, splitCredit } from './index.ts';

describe('a credit line', () => {
  test.each([
    ['Getty Images', 'Getty Images'],
    ['Rex Features', 'Rex Features'],
    ['PA:Press Association', 'PA:Press Association'],
    ['Photo: Jane Doe/Reuters', 'Jane Doe/Reuters'],
    ['Foto: Erika Mustermann', 'Erika Mustermann'],
    ['Picture by Jane Doe', 'Jane Doe'],
    ['(AP Photo/Jane Doe)', 'AP Photo/Jane Doe'],
    ['Jane Doe/AFP via Getty Images', 'Jane Doe/AFP via Getty Images'],
    ['© Jane Doe', '© Jane Doe'],
    ['Image source, Getty Images', 'Getty Images'],
    ['Image copyright Reuters', 'Reuters'],
    ['Crédit photo : Jeanne Dupont', 'Jeanne Dupont'],
    ['写真：共同通信', '共同通信'],
  ])('%s', (text, credit) => {
    expect(findCredit(text, shippedAgencies)?.credit).toBe(credit);
  });

  test.each([
    'Syrian civil war',
    'Twitter',
    'He worked for Reuters and the BBC.',
    '© 2023 Miami Today. All Rights Reserved.',
    'Photo: the mayor said that she would ride the night bus home herself on Friday evening after the vote',
  ])('is not: %s', (text) => {
    expect(findCredit(text, shippedAgencies)).toBeNull();
  });

  test.each([
    ['A night bus in Leeds. Photograph: Jane Roe/PA', 'A night bus in Leeds.', 'Jane Roe/PA'],
    ['Basket of Wild Strawberries, (1761). Courtesy Louvre', 'Basket of Wild Strawberries, (1761).', 'Louvre'],
    ['The mayor at the station (Picture by Jane Doe)', 'The mayor at the station', 'Jane Doe'],
    ['The mayor waits for her bus. (AP Photo/Jane Doe)', 'The mayor waits for her bus.', 'AP Photo/Jane Doe'],
    ['The pair met in Hamburg. Getty Images', 'The pair met in Hamburg.', 'Getty Images'],
    ['Le bus de nuit à la gare. © Jeanne Dupont / AFP', 'Le bus de nuit à la gare.', '© Jeanne Dupont / AFP'],
  ])('at the end of a caption: %s', (text, caption, credit) => {
    expect(splitCredit(text, shippedAgencies)).toMatchObject({ caption, credit: { credit } });
  });

  test.each([
    'She was seen in a photo by the door of the house.',
    'They did it by courtesy of the government.',
    'The minister told Reuters.',
  ])('is not at the end of: %s', (text) => {
    expect(splitCredit(text, shippedAgencies)).toBeNull();
  });
});
