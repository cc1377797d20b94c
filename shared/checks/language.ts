import type { Check } from './check.ts';

/** Tags that say no more than that nothing is known. */
const unsaid = new Set(['und', 'zxx', 'mul', 'mis']);

export const language: Check = {
  codes: ['language-missing'],
  find({ article: { head } }) {
    if (!unsaid.has(head.language.split('-')[0] ?? '')) return [];
    const detail = 'Screen readers, hyphenation and quotation marks follow it.';
    const at = { kind: 'head', field: 'language' } as const;
    return [{ code: 'language-missing', severity: 'warn', title: 'No language set', detail, at }];
  },
  passed: () => 'Language set',
};
