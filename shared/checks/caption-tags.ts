import type { Check } from './check.ts';
import type { Finding } from './finding.ts';
import { excerpt } from './passages.ts';

const tag = /\[\/?caption\b[^\]\n]{0,400}\]/gi;

/** What WordPress puts around a caption, left in the words. */
export const captionTags: Check = {
  codes: ['caption-tag'],
  find: ({ passages }) =>
    passages.flatMap(({ text, at }): Finding[] => {
      if (!text.includes('[')) return [];
      return [...text.matchAll(tag)].map((found) => ({
        code: 'caption-tag',
        severity: 'warn',
        title: `A stray ${found[0].startsWith('[/') ? '[/caption]' : '[caption]'} tag`,
        detail: excerpt(text, found.index, found.index + found[0].length),
        at,
        fix: { label: 'Take it out', from: found[0], to: '' },
      }));
    }),
  passed: () => 'No stray [/caption] tags',
};
