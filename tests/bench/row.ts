/** One measurement beside its peer, both taken in the same run. */
export interface BenchRow {
  name: string;
  /** What `ours` and `peer` are counted in: `ms`, `MB`. */
  unit: string;
  ours: number;
  peer: number;
  peerName: string;
  /** `ours` over `peer`. */
  ratio: number;
  /** The most the ratio may be. */
  goal: number;
  holds: boolean;
}

/** A row from two measurements and the most their ratio may be. */
export function benchRow(
  name: string,
  unit: string,
  ours: number,
  peer: number,
  peerName: string,
  goal: number,
): BenchRow {
  const ratio = ours / peer;
  return { name, unit, ours, peer, peerName, ratio, goal, holds: ratio <= goal };
}

/** The middle of some measurements, which one slow run on a noisy machine does not move. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const high = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? high) + high) / 2;
}
