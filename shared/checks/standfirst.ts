import type { Check } from './check.ts';

/** A brief needs none; it goes from the headline to its points. */
export const standfirst: Check = {
  codes: ['standfirst-missing'],
  find({ article: { head } }) {
    if (head.layout === 'brief' || head.standfirst.trim() !== '') return [];
    const at = { kind: 'head', field: 'standfirst' } as const;
    const detail = 'The page goes from the headline straight to the copy.';
    return [{ code: 'standfirst-missing', severity: 'warn', title: 'No standfirst', detail, at }];
  },
};
