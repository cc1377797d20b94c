import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pathParts } from './path.ts';

test.each([
  ['/', []],
  ['/index.html', ['index.html']],
  ['/preview/tok_en-1/2/pictures/night%20bus.jpg', ['preview', 'tok_en-1', '2', 'pictures', 'night bus.jpg']],
])('%s is taken apart', (path, parts) => {
  expect(pathParts(path)).toEqual(parts);
});

test.each([
  '',
  'index.html',
  '//',
  '/a/',
  '/a//b',
  '/..',
  '/a/../b',
  '/%2e%2e/a',
  '/%2E%2e',
  '/.',
  '/a%2fb',
  '/a%5cb',
  '/a\\b',
  '/\\\\server\\share',
  '/C:/a',
  '/c%3a',
  '/a%00',
  '/a%0a',
  '/%',
  '/%zz',
  '/%c0%af',
])('%j is no address of ours', (path) => {
  expect(pathParts(path)).toBeNull();
});

test('no path gives a part that could lead out of a folder', () => {
  const pieces = fc.constantFrom('.', '..', '%2e', '%2f', '%5c', '/', '\\', 'a', ':', '%00', '%25', '2e', 'C');
  fc.assert(
    fc.property(fc.array(pieces), (some) => {
      for (const part of pathParts(`/${some.join('')}`) ?? []) {
        expect(part).not.toMatch(/[/\\:\0]/);
        expect(['', '.', '..']).not.toContain(part);
      }
    }),
  );
});
