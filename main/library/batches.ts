/** Files looked at together: enough to keep the disk busy, few enough for any limit on open files. */
const together = 64;

/** Does the work on every item, some at a time. @throws what the first failing one threw */
export async function inBatches<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  for (let at = 0; at < items.length; at += together) await Promise.all(items.slice(at, at + together).map(work));
}
