import type { Check } from './check.ts';

export const dates: Check = {
  codes: ['date-unread'],
  find({ article: { head } }) {
    const at = { kind: 'head', field: 'dated' } as const;
    const printed = head.dated.printed.trim();
    if (head.dated.date !== null || (printed === '' && head.firstPublished !== null)) return [];
    if (printed === '') {
      const detail = 'The page will not say when this was written.';
      return [{ code: 'date-unread', severity: 'warn', title: 'No date', detail, at }];
    }
    const detail = `“${printed}” could not be read as a day, so search engines are not told.`;
    return [{ code: 'date-unread', severity: 'warn', title: 'Date not readable', detail, at }];
  },
  passed({ article: { head } }) {
    return `Date readable: ${head.dated.printed.trim() || head.dated.date || head.firstPublished?.slice(0, 10)}`;
  },
};
