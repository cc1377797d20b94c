import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleSchema, blankHead, newArticle } from '#shared/article/index.ts';
import { copySlug, freeSlug } from './slugs.ts';

const slugs = fc
  .stringMatching(/^[a-z0-9äß東]{1,12}(-[a-z0-9]{1,12}){0,6}$/)
  .map((slug) => slug.slice(0, 80).replace(/-+$/, ''));

describe('a slug', () => {
  test('that nothing has stays as it is', () => {
    expect(freeSlug('night-bus', ['day-bus'])).toBe('night-bus');
  });

  test('that differs in capitals alone is the same file on many a disk', () => {
    expect(freeSlug('Night-bus', ['night-bus'])).toBe('Night-bus-2');
  });

  test('of a copy of a copy is numbered, not lengthened', () => {
    expect(copySlug('night-bus-copy', ['night-bus', 'night-bus-copy'])).toBe('night-bus-copy-2');
  });

  test('is always free, and always one an article may have', () => {
    fc.assert(
      fc.property(slugs, fc.array(slugs), fc.boolean(), (wanted, others, copy) => {
        const taken = [...others, wanted, `${wanted}-copy`, `${wanted}-2`];
        const slug = copy ? copySlug(wanted, taken) : freeSlug(wanted, taken);
        expect(taken).not.toContain(slug);
        articleSchema.parse(newArticle('2017-07-18T09:00:00Z', { ...blankHead(), slug }));
      }),
    );
  });
});
