import { say } from '../messages/index.ts';
import type { Check } from './check.ts';
import type { Finding } from './finding.ts';
import { quoted, textOf } from './passages.ts';

export const crossheads: Check = {
  codes: ['crosshead-order'],
  find({ article: { body } }) {
    let divided = false;
    return body.flatMap((block): Finding[] => {
      if (block.type !== 'crosshead') return [];
      divided ||= block.level === 1;
      if (divided) return [];
      const title = say('checks.crosshead-order.title');
      const at = { kind: 'block', block: block.id } as const;
      return [{ code: 'crosshead-order', severity: 'warn', title, detail: quoted(textOf(block)), at }];
    });
  },
  passed: () => say('checks.crosshead-order.passed'),
};
