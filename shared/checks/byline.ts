import { isDesk } from '../article/index.ts';
import type { Check } from './check.ts';

export const byline: Check = {
  codes: ['byline-missing', 'byline-desk'],
  find({ article: { head }, credits }) {
    const at = { kind: 'head', field: 'bylines' } as const;
    const names = head.bylines.map(({ name }) => name.trim()).filter((name) => name !== '');
    if (names.length === 0) {
      const detail = 'Nobody is named as the writer.';
      return [{ code: 'byline-missing', severity: 'warn', title: 'No byline', detail, at }];
    }
    if (!names.every((name) => isDesk(name, credits.agencies))) return [];
    const detail = `“${names.join(', ')}” names no writer.`;
    return [{ code: 'byline-desk', severity: 'warn', title: 'The byline is a desk', detail, at }];
  },
};
