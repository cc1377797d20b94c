import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inline, isSafeAddress, plain } from './index.ts';

describe('an address in an article', () => {
  test.each([
    'https://example.org/a?b=c#d',
    'http://example.org',
    'mailto:desk@example.org',
    '/news/1',
    'pictures/a.jpg',
    '#b-1',
    '',
  ])('may be %j', (address) => expect(isSafeAddress(address)).toBe(true));

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://example.org/1',
  ])('may not be %j', (address) => expect(isSafeAddress(address)).toBe(false));
});

test('plain text made inline and back is the same text', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => plain(inline(text)) === text));
});
