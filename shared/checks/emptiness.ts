import type { Block } from '../article/index.ts';
import { say } from '../messages/index.ts';
import type { Check } from './check.ts';
import type { Finding } from './finding.ts';
import { textOf } from './passages.ts';

/** Blocks that stand for something only when they hold words. An empty paragraph is an editor about to type. */
const wordy = ['crosshead', 'blockQuote', 'pullQuote', 'list', 'factBox', 'table', 'related'] as const;

export const emptiness: Check = {
  codes: ['copy-missing', 'block-empty'],
  find({ article: { body } }) {
    const empty = body.flatMap((block): Finding[] => {
      const type = isEmpty(block) ? wordy.find((one) => one === block.type) : undefined;
      if (type === undefined) return [];
      const at = { kind: 'block', block: block.id } as const;
      const title = say(`checks.block-empty.${type}`);
      return [{ code: 'block-empty', severity: 'warn', title, detail: say('checks.block-empty.detail'), at }];
    });
    if (body.some((block) => block.type !== 'figure' && !isEmpty(block))) return empty;
    const at = { kind: 'head', field: 'headline' } as const;
    const title = say('checks.copy-missing.title');
    const detail = say('checks.copy-missing.detail');
    return [{ code: 'copy-missing', severity: 'block', title, detail, at }, ...empty];
  },
};

function isEmpty(block: Block): boolean {
  if (block.type === 'gallery') return block.figures.length === 0;
  if (block.type === 'related' && block.href !== null) return false;
  return textOf(block).trim() === '';
}
