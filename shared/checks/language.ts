import { say } from '../messages/index.ts';
import type { Check } from './check.ts';

/** Tags that say no more than that nothing is known. */
const unsaid = new Set(['und', 'zxx', 'mul', 'mis']);

export const language: Check = {
  codes: ['language-missing'],
  find({ article: { head } }) {
    if (!unsaid.has(head.language.split('-')[0] ?? '')) return [];
    const title = say('checks.language-missing.title');
    const detail = say('checks.language-missing.detail');
    const at = { kind: 'head', field: 'language' } as const;
    return [{ code: 'language-missing', severity: 'warn', title, detail, at }];
  },
  passed: () => say('checks.language-missing.passed'),
};
