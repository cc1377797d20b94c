import { say } from '../messages/index.ts';
import type { Check } from './check.ts';

/** A brief needs none; it goes from the headline to its points. */
export const standfirst: Check = {
  codes: ['standfirst-missing'],
  find({ article: { head } }) {
    if (head.layout === 'brief' || head.standfirst.trim() !== '') return [];
    const at = { kind: 'head', field: 'standfirst' } as const;
    const title = say('checks.standfirst-missing.title');
    const detail = say('checks.standfirst-missing.detail');
    return [{ code: 'standfirst-missing', severity: 'warn', title, detail, at }];
  },
};
