import { say } from '../messages/index.ts';
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
        title: say(found[0].startsWith('[/') ? 'checks.caption-tag.closes' : 'checks.caption-tag.opens'),
        detail: excerpt(text, found.index, found.index + found[0].length),
        at,
        fix: { label: say('checks.caption-tag.fix'), from: found[0], to: '' },
      }));
    }),
  passed: () => say('checks.caption-tag.passed'),
};
