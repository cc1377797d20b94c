import { isDesk } from '../article/index.ts';
import { say } from '../messages/index.ts';
import type { Check } from './check.ts';

export const byline: Check = {
  codes: ['byline-missing', 'byline-desk'],
  find({ article: { head }, credits }) {
    const at = { kind: 'head', field: 'bylines' } as const;
    const names = head.bylines.map(({ name }) => name.trim()).filter((name) => name !== '');
    if (names.length === 0) {
      const title = say('checks.byline-missing.title');
      const detail = say('checks.byline-missing.detail');
      return [{ code: 'byline-missing', severity: 'warn', title, detail, at }];
    }
    if (!names.every((name) => isDesk(name, credits.agencies))) return [];
    const title = say('checks.byline-desk.title');
    const detail = say('checks.byline-desk.detail', { names: names.join(', ') });
    return [{ code: 'byline-desk', severity: 'warn', title, detail, at }];
  },
};
