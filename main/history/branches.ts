import type { Entry } from './entry.ts';
import { Pack } from './pack.ts';

/**
 * Takes the versions of lines that stand beside those of a pack into it: lines another computer wrote meanwhile, whose
 * numbers mean other pieces than they do here. Up to where the two part they have the same lines, so they are read over
 * those, and their articles are taken into the pack as new versions under the ids, dates and names they had.
 * @param taken the lines the pack was made of, in their order
 * @param strays the lines of one file that stand beside it, in their order
 * @param others the lines of other files, one of which they may go on from
 * @returns the entries that bring them in, and must follow the pack's own; and the strays that still cannot be read
 */
export function mergeBranch(
  pack: Pack,
  taken: readonly Entry[],
  strays: readonly Entry[],
  others: readonly (readonly Entry[])[],
): { entries: Entry[]; lost: Entry[] } {
  const entries: Entry[] = [];
  const merge = (branch: Pack, lines: readonly Entry[]): Entry[] =>
    lines.filter((line) => {
      const article = branch.take(line) ? branch.article(line.version.id) : null;
      if (article !== null) entries.push(pack.add(article, line.version, true));
      return article === null;
    });
  let lost = strays.filter(({ version }) => !pack.has(version.id));
  for (let before = -1; lost.length > 0 && lost.length !== before; ) {
    before = lost.length;
    lost = merge(branchOf(taken, lost), lost);
  }
  for (const other of others) {
    const branch = branchOf(taken, other);
    for (const line of other) branch.take(line);
    if (lost[0]?.first === branch.next) lost = merge(branch, lost);
  }
  return { entries, lost };
}

/** What both sides had when they parted: every line whose pieces come before the first of those that stand beside. */
function branchOf(taken: readonly Entry[], [first]: readonly Entry[]): Pack {
  const branch = new Pack();
  for (const line of taken) if (first !== undefined && endOf(line) <= first.first) branch.take(line);
  return branch;
}

/** The number the next piece after a line gets. */
export function endOf({ first, pieces }: Entry): number {
  return first + pieces.length;
}
