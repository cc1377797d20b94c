import { describe, expect, test } from 'vitest';
import { galleySchema } from '../schema/index.ts';
import { plainText } from './plugin.ts';

const lines = (text: string) => plainText(text, galleySchema).content.content.map((node) => node.textContent);

describe('plain text that is pasted', () => {
  test('makes a paragraph of each line, whatever its line ends, and of empty lines nothing', () => {
    expect(lines('One\r\n\r\nTwo\rThree\n \nFour')).toEqual(['One', 'Two', 'Three', 'Four']);
  });

  test('of one line goes into the paragraph of the caret', () => {
    expect(plainText('word', galleySchema)).toMatchObject({ openStart: 1, openEnd: 1 });
    expect(plainText('', galleySchema).size).toBe(0);
  });
});
