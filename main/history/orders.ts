import { diffArrays } from 'diff';
import type { Order } from './entry.ts';

/** Orders given as changes one after another before a whole one. */
const longestChain = 32;

/** The order of the pieces in each version's body. */
export class Orders {
  readonly #known = new Map<string, { numbers: number[]; depth: number }>();

  /** The numbers of a version's body; null where they are lost. */
  numbers(version: string): readonly number[] | null {
    return this.#known.get(version)?.numbers ?? null;
  }

  /** Takes in an order as an entry has it. */
  read(version: string, order: Order): void {
    if (Array.isArray(order)) {
      this.#known.set(version, { numbers: order, depth: 0 });
      return;
    }
    const base = this.#known.get(order.of);
    if (base === undefined) return;
    const numbers = [...base.numbers];
    for (const [at, gone, put] of order.edits) numbers.splice(at, gone, ...put);
    this.#known.set(version, { numbers, depth: base.depth + 1 });
  }

  /** Takes in an order. Gives it as an entry has it. @param after the version before */
  add(version: string, numbers: number[], after: string | null): Order {
    const base = after === null ? undefined : this.#known.get(after);
    const whole = after === null || base === undefined || base.depth >= longestChain;
    const order: Order = whole ? numbers : { of: after, edits: editsOf(base.numbers, numbers) };
    this.#known.set(version, { numbers, depth: whole ? 0 : base.depth + 1 });
    return order;
  }
}

/** The changes from one order to another, last first, so that each stands where the earlier order has it. */
function editsOf(before: readonly number[], after: readonly number[]): [number, number, number[]][] {
  const edits: [number, number, number[]][] = [];
  let at = 0;
  let open: [number, number, number[]] | null = null;
  for (const { added, removed, value } of diffArrays([...before], [...after])) {
    if (!added && !removed) {
      open = null;
      at += value.length;
      continue;
    }
    if (open === null) {
      open = [at, 0, []];
      edits.push(open);
    }
    if (added) open[2].push(...value);
    else {
      open[1] += value.length;
      at += value.length;
    }
  }
  return edits.reverse();
}
