import { say } from '../messages/index.ts';
import type { Check } from './check.ts';

export const dates: Check = {
  codes: ['date-unread'],
  find({ article: { head } }) {
    const at = { kind: 'head', field: 'dated' } as const;
    const printed = head.dated.printed.trim();
    if (head.dated.date !== null || (printed === '' && head.firstPublished !== null)) return [];
    if (printed === '') {
      const title = say('checks.date-unread.none');
      const detail = say('checks.date-unread.none.detail');
      return [{ code: 'date-unread', severity: 'warn', title, detail, at }];
    }
    const title = say('checks.date-unread.title');
    const detail = say('checks.date-unread.detail', { printed });
    return [{ code: 'date-unread', severity: 'warn', title, detail, at }];
  },
  passed({ article: { head } }) {
    const day = head.dated.printed.trim() || head.dated.date || head.firstPublished?.slice(0, 10) || '';
    return say('checks.date-unread.passed', { day });
  },
};
