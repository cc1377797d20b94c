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
      const what = [...new Set(losses.map(({ field }) => words[field]))].join(', ');
      const part = losses[0]?.field === 'caption' ? 'caption' : 'credit';
      const at = { kind: 'figure', figure: figure.id, number, part } as const;
      const title = `Older systems will not see all of picture ${number}’s ${what}`;
      return [{ code: 'iim-cut', severity: 'warn', title, detail: losses.map(told).join(' '), at }];
    }),
};

const words: Record<IimLoss['field'], string> = {
  creator: 'creator',
  creatorJobTitle: 'job title',
  creditLine: 'credit line',
  source: 'source',
  copyrightNotice: 'copyright notice',
  caption: 'caption',
  captionWriter: 'caption writer',
  headline: 'headline',
  title: 'title',
  keywords: 'keywords',
  instructions: 'instructions',
  dateCreated: 'date',
};

function told(loss: IimLoss): string {
  if (loss.is === 'unspelled') return `IIM holds whole days only, and “${short(loss.value)}” is none.`;
  return `IIM holds ${loss.most} bytes of the ${words[loss.field]}: “…${loss.kept.slice(-24)}”.`;
}
