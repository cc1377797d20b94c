import { type Layout, layouts } from '../article/index.ts';
import { locale, say } from '../messages/index.ts';
import type { Check } from './check.ts';

/** The most characters of headline that a layout shows well. */
const most: Record<Layout, number> = { standard: 110, longread: 110, brief: 70 };

export const headline: Check = {
  codes: ['headline-missing', 'headline-long'],
  find({ article: { head } }) {
    const at = { kind: 'head', field: 'headline' } as const;
    const length = [...head.headline.trim()].length;
    if (length === 0) {
      const title = say('checks.headline-missing.title');
      const detail = say('checks.headline-missing.detail');
      return [{ code: 'headline-missing', severity: 'block', title, detail, at }];
    }
    if (length <= most[head.layout]) return [];
    const fitting = layouts.filter((layout) => length <= most[layout]).map((layout) => say(`checks.layout.${layout}`));
    const details = [
      say('checks.headline-long.detail', { layout: say(`checks.layout.${head.layout}`), most: most[head.layout] }),
      fitting.length === 0
        ? ''
        : say('checks.headline-long.fits', { layouts: new Intl.ListFormat(locale()).format(fitting) }),
    ];
    const title = say('checks.headline-long.title', { length });
    const detail = details.join(' ').trim();
    return [{ code: 'headline-long', severity: 'warn', title, detail, at }];
  },
};
