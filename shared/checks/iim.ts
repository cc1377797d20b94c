import { say } from '../messages/index.ts';
import { copyFields, type IimLoss, iimLosses, shownType } from '../picture/index.ts';
import type { Check } from './check.ts';
import type { Finding } from './finding.ts';
import { short } from './passages.ts';

/** What a JPEG's older metadata, all that some systems read, cannot hold of a picture's words: told before it is written. */
export const iim: Check = {
  codes: ['iim-cut'],
  find: ({ figures, credits }) =>
    figures.flatMap(({ figure, number, picture }): Finding[] => {
      // Only JPEG has a place for IIM.
      if (picture === undefined || shownType(picture.type) !== 'image/jpeg') return [];
      const losses = iimLosses(copyFields(picture, figure, credits));
      if (losses.length === 0) return [];
      const fields = [...new Set(losses.map(({ field }) => say(`checks.iim-cut.field.${field}`)))].join(', ');
      const part = losses[0]?.field === 'caption' ? 'caption' : 'credit';
      const at = { kind: 'figure', figure: figure.id, number, part } as const;
      const title = say('checks.iim-cut.title', { number, fields });
      return [{ code: 'iim-cut', severity: 'warn', title, detail: losses.map(told).join(' '), at }];
    }),
};

function told(loss: IimLoss): string {
  if (loss.is === 'unspelled') return say('checks.iim-cut.day', { value: short(loss.value) });
  const field = say(`checks.iim-cut.field.${loss.field}`);
  return say('checks.iim-cut.cut', { most: loss.most, field, kept: loss.kept.slice(-24) });
}
