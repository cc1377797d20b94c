import { type Article, type Block, blockFigures, blockSchema, blockText } from '../article/index.ts';
import { id, sha256, z } from '../schema/index.ts';
import { compareTexts, partSchema } from './compare.ts';
import { keptOrder } from './order.ts';

/** One block of two articles, compared. */
export const blockChangeSchema = z.strictObject({
  /** The block's id in the later article; where it is gone, in the earlier. */
  id,
  type: z.enum(blockSchema.options.map((option) => option.shape.type.value)),
  change: z.enum(['same', 'added', 'removed', 'changed']),
  /** Whether it stands elsewhere among the blocks both have. */
  moved: z.boolean(),
  /** Whether what differs is not only its words: styles, links, sizes, pictures, cells. */
  restyled: z.boolean(),
  text: z.array(partSchema),
  /** The figures of the block, as they are in that same article, each with its picture; null for a frame that waits. */
  figures: z.array(z.strictObject({ id, picture: sha256.nullable() })),
});

export type BlockChange = z.infer<typeof blockChangeSchema>;

/**
 * The blocks of two articles in the order of the later, those that are gone after the block they followed. A block is
 * the same one by its id; what has another id but the same words, as after a new import, is the same one too.
 */
export function blockChanges(before: Article, after: Article): BlockChange[] {
  const pairs = paired(before.body, after.body);
  const earlier = new Set(pairs.values());
  const kept = keptOrder(
    before.body.filter((block) => earlier.has(block)),
    after.body.flatMap((block) => pairs.get(block) ?? []),
  );
  const changes = new Map<Block | null, BlockChange[]>([[null, []]]);
  for (const block of after.body) {
    const was = pairs.get(block);
    changes.set(block, [was === undefined ? came(block) : stayed(was, block, !kept.has(was))]);
  }
  const later = new Map([...pairs].map(([now, was]) => [was, now]));
  let anchor: Block | null = null;
  for (const block of before.body) {
    const now = later.get(block);
    if (now === undefined) changes.get(anchor)?.push(went(block));
    else if (kept.has(block)) anchor = now;
  }
  return [...changes.values()].flat();
}

/** For each block of the later body the block it was. */
function paired(before: readonly Block[], after: readonly Block[]): Map<Block, Block> {
  const byId = new Map(before.map((block) => [`${block.type} ${block.id}`, block]));
  const pairs = new Map<Block, Block>();
  const take = (block: Block, was: Block | undefined) => {
    if (was !== undefined) pairs.set(block, was);
  };
  for (const block of after) take(block, byId.get(`${block.type} ${block.id}`));
  const taken = new Set(pairs.values());
  const alike = new Map<string, Block[]>();
  for (const block of before) {
    if (!taken.has(block)) alike.set(wordsKey(block), [...(alike.get(wordsKey(block)) ?? []), block]);
  }
  for (const block of after) if (!pairs.has(block)) take(block, alike.get(wordsKey(block))?.shift());
  return pairs;
}

function wordsKey(block: Block): string {
  return `${block.type} ${blockFigures(block)
    .map(({ picture }) => picture)
    .join(' ')} ${blockText(block)}`;
}

function stayed(was: Block, block: Block, moved: boolean): BlockChange {
  const [before, after] = [blockText(was), blockText(block)];
  const same = contentOf(was) === contentOf(block);
  return {
    ...described(block),
    change: same ? 'same' : 'changed',
    moved,
    restyled: !same && before === after,
    text: compareTexts(before, after),
  };
}

function came(block: Block): BlockChange {
  return {
    ...described(block),
    change: 'added',
    moved: false,
    restyled: false,
    text: compareTexts('', blockText(block)),
  };
}

function went(block: Block): BlockChange {
  return {
    ...described(block),
    change: 'removed',
    moved: false,
    restyled: false,
    text: compareTexts(blockText(block), ''),
  };
}

function described(block: Block) {
  return { id: block.id, type: block.type, figures: blockFigures(block).map(({ id, picture }) => ({ id, picture })) };
}

/** Everything a block says, its ids apart. */
function contentOf(block: Block): string {
  // A file and a window need not tell a block's facts in the same order.
  return JSON.stringify(block, (key, value: unknown) => {
    if (key === 'id') return undefined;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
  });
}
