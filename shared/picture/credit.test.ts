import { expect, test } from 'vitest';
import { shippedCredits } from '../credits/index.ts';
import { figureCredit, type Picture, type PictureFields, pictureCredit } from './index.ts';

function picture(read: PictureFields, edited: PictureFields = {}): Picture {
  return {
    format: 'standfirst/picture',
    version: 4,
    hash: '0'.repeat(64),
    type: 'image/jpeg',
    fileName: 'a.jpg',
    bytes: 1,
    width: 1,
    height: 1,
    added: '2017-07-18T09:00:00Z',
    read,
    from: {},
    disagree: {},
    edited,
    rights: {},
    shape: { turns: 0, focus: null, crops: {} },
    contentCredentials: null,
  };
}

test.each([
  ['the credit line the file carries', picture({ creditLine: 'Getty Images', creator: ['Jane Doe'] }), 'Getty Images'],
  ['without one, creator and source', picture({ creator: ['Jane Doe'], source: 'Reuters' }), 'Jane Doe/Reuters'],
  ['two creators', picture({ creator: ['Jane Doe', 'John Roe'] }), 'Jane Doe, John Roe'],
  [
    'what an editor wrote over what the file says',
    picture({ creditLine: 'getty' }, { creditLine: 'Getty Images' }),
    'Getty Images',
  ],
  ['nothing when the editor emptied it and nobody is named', picture({ creditLine: 'getty' }, { creditLine: '' }), ''],
  ['nothing for white space', picture({ creditLine: '  ', creator: [' '] }), ''],
])('a picture is credited with %s', (_, given, credit) => expect(pictureCredit(given)).toBe(credit));

test('one use of a picture can carry a credit of its own', () => {
  const getty = picture({ creditLine: 'Getty Images' });
  expect(figureCredit({ credit: 'AFP via Getty Images' }, getty)).toBe('AFP via Getty Images');
  expect(figureCredit({ credit: null }, getty)).toBe('Getty Images');
  expect(figureCredit({ credit: null }, undefined)).toBe('');
});

test('a supplier’s wording is printed as this house’s rules say; what the file says stays, and an editor’s line stands', () => {
  const rules = [{ id: 'rule01', match: '*/AFP via Getty Images', prints: '*/AFP', on: true }];
  const style = { ...shippedCredits, rules };
  const read = picture({ creditLine: 'Jane Doe/AFP via Getty Images' });
  expect(pictureCredit(read, style)).toBe('Jane Doe/AFP');
  expect(read.read.creditLine).toBe('Jane Doe/AFP via Getty Images');
  expect(figureCredit({ credit: 'Jane Doe/AFP via Getty Images' }, read, style)).toBe('Jane Doe/AFP via Getty Images');
  expect(pictureCredit({ ...read, edited: { creditLine: 'AFP via Getty Images' } }, style)).toBe(
    'AFP via Getty Images',
  );
});

test('without a credit line, creator and source stand in the house’s wording; nobody is nobody', () => {
  const style = { ...shippedCredits, wording: 'Picture: {creator} for {agency}' };
  expect(pictureCredit(picture({ creator: ['Jane Doe'], source: 'Reuters' }), style)).toBe(
    'Picture: Jane Doe for Reuters',
  );
  expect(pictureCredit(picture({}), style)).toBe('');
});
