import type { Check } from './check.ts';
import type { Finding } from './finding.ts';
import { short, textOf } from './passages.ts';

export const crossheads: Check = {
  codes: ['crosshead-order'],
  find({ article: { body } }) {
    let divided = false;
    return body.flatMap((block): Finding[] => {
      if (block.type !== 'crosshead') return [];
      divided ||= block.level === 1;
      if (divided) return [];
      const title = 'A second-level crosshead with none above it';
      const at = { kind: 'block', block: block.id } as const;
      return [{ code: 'crosshead-order', severity: 'warn', title, detail: `“${short(textOf(block))}”`, at }];
    });
  },
  passed: () => 'Headings in order',
};
