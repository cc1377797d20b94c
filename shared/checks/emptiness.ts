import type { Block, BlockType } from '../article/index.ts';
import type { Check } from './check.ts';
import type { Finding } from './finding.ts';
import { textOf } from './passages.ts';

/** Blocks that stand for something only when they hold words. An empty paragraph is an editor about to type. */
const names: Partial<Record<BlockType, string>> = {
  crosshead: 'A crosshead',
  blockQuote: 'A block quote',
  pullQuote: 'A pull quote',
  list: 'A list',
  factBox: 'A fact box',
  table: 'A table',
  related: 'A related link',
};

export const emptiness: Check = {
  codes: ['copy-missing', 'block-empty'],
  find({ article: { body } }) {
    const empty = body.flatMap((block): Finding[] => {
      const name = isEmpty(block) ? names[block.type] : undefined;
      if (name === undefined) return [];
      const at = { kind: 'block', block: block.id } as const;
      return [
        { code: 'block-empty', severity: 'warn', title: `${name} is empty`, detail: 'It is left out of the page.', at },
      ];
    });
    if (body.some((block) => block.type !== 'figure' && !isEmpty(block))) return empty;
    const at = { kind: 'head', field: 'headline' } as const;
    const detail = 'The article has no copy yet.';
    return [{ code: 'copy-missing', severity: 'block', title: 'Nothing to read', detail, at }, ...empty];
  },
};

function isEmpty(block: Block): boolean {
  if (block.type === 'gallery') return block.figures.length === 0;
  if (block.type === 'related' && block.href !== null) return false;
  return textOf(block).trim() === '';
}
