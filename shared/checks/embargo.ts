import { say } from '../messages/index.ts';
import type { Check } from './check.ts';

export const embargo: Check = {
  codes: ['embargo'],
  find({ article: { head }, now }) {
    if (head.embargo === null || now === null || Date.parse(head.embargo) <= Date.parse(now)) return [];
    const moment = `${head.embargo.slice(0, 10)}, ${head.embargo.slice(11, 16)}`;
    const detail = say('checks.embargo.detail');
    const at = { kind: 'head', field: 'embargo' } as const;
    return [{ code: 'embargo', severity: 'warn', title: say('checks.embargo.title', { moment }), detail, at }];
  },
};
