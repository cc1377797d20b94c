import { type Layout, layouts } from '../article/index.ts';
import type { Check } from './check.ts';

/** The most characters of headline that a layout shows well. */
const most: Record<Layout, number> = { standard: 110, longread: 110, brief: 70 };
const names: Record<Layout, string> = { standard: 'Standard', longread: 'Long read', brief: 'Brief' };

export const headline: Check = {
  codes: ['headline-missing', 'headline-long'],
  find({ article: { head } }) {
    const at = { kind: 'head', field: 'headline' } as const;
    const length = [...head.headline.trim()].length;
    if (length === 0) {
      const detail = 'A page cannot be published without one.';
      return [{ code: 'headline-missing', severity: 'block', title: 'No headline', detail, at }];
    }
    if (length <= most[head.layout]) return [];
    const fitting = layouts.filter((layout) => length <= most[layout]).map((layout) => names[layout]);
    const others = fitting.length === 0 ? '' : ` It fits in ${fitting.join(' and ')}.`;
    const detail = `The ${names[head.layout]} layout shows ${most[head.layout]}.${others}`;
    return [{ code: 'headline-long', severity: 'warn', title: `Headline is ${length} characters`, detail, at }];
  },
};
