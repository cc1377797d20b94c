import { say } from '../messages/index.ts';
import type { Check } from './check.ts';
import type { Finding } from './finding.ts';
import { excerpt } from './passages.ts';

// A space that may not break counts too: it is what web pages leave behind.
const doubled = /[ \u00a0]{2}/;
const eachDoubled = /(\S*)[ \u00a0]{2,}(\S*)/g;

export const spaces: Check = {
  codes: ['spaces'],
  find: ({ passages }) =>
    passages.flatMap(({ text, at }): Finding[] => {
      if (!doubled.test(text)) return [];
      return [...text.matchAll(eachDoubled)].map((found) => {
        const [from, before = '', after = ''] = found;
        return {
          code: 'spaces',
          severity: 'warn',
          title: say('checks.spaces.title'),
          detail: excerpt(text, found.index, found.index + from.length),
          at,
          fix: { label: say('checks.spaces.fix'), from, to: `${before} ${after}` },
        };
      });
    }),
};
