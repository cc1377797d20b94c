import type { BlockChange, Difference, Part } from '#shared/history/index.ts';

/** A block that differs, or a run of blocks that do not. */
export type Stretch = { kind: 'change'; block: BlockChange } | { kind: 'same'; blocks: BlockChange[] };

/** The blocks of two articles as an editor reads them side by side: what differs one by one, what does not in runs. */
export function stretches(blocks: readonly BlockChange[]): Stretch[] {
  const found: Stretch[] = [];
  for (const block of blocks) {
    const last = found.at(-1);
    if (block.change !== 'same' || block.moved) found.push({ kind: 'change', block });
    else if (last?.kind === 'same') last.blocks.push(block);
    else found.push({ kind: 'same', blocks: [block] });
  }
  return found;
}

/** Of two texts as one, what one of them says: the later (mine) or the earlier (theirs), what only it says marked. */
export function sideOf(parts: readonly Part[], side: 'mine' | 'theirs'): Part[] {
  return parts.filter(({ change }) => change === 'same' || change === (side === 'mine' ? 'added' : 'removed'));
}

/** How many places differ. */
export function placesOf({ head, blocks }: Difference): number {
  return head.length + blocks.filter(({ change, moved }) => change !== 'same' || moved).length;
}
