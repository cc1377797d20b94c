import type { BigIntStats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { isMissing } from './missing.ts';

/**
 * Tells one state of a file from another without reading it: its inode, its time of change to the nanosecond and its
 * size. A file that was replaced has another inode even within one tick of the disk's clock.
 */
export type Stamp = string;

export function stampOf(stats: BigIntStats): Stamp {
  return `${stats.ino}:${stats.mtimeNs}:${stats.size}`;
}

/** The stamp of a file as it is now; null where there is none. */
export async function fileStamp(file: string): Promise<Stamp | null> {
  try {
    return stampOf(await stat(file, { bigint: true }));
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** When the file of a stamp last changed, as ISO 8601. */
export function stampTime(stamp: Stamp): string {
  const nanoseconds = BigInt(stamp.split(':')[1] ?? '0');
  return new Date(Number(nanoseconds / 1_000_000n)).toISOString();
}
