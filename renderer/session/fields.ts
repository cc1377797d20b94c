import { type Keeper, keeper, type Saving } from './keeper.ts';

/** Keeps what an editor writes about pictures on disk, each picture's by itself. */
export interface Fields {
  readonly saving: readonly Saving[];
  /** What is written about a picture changed. */
  touch(hash: string): void;
  /** The pictures about which something is not on disk. */
  unsaved(): string[];
  /** @throws DeskError */
  flush(): Promise<void>;
  stop(): void;
}

/**
 * @param write puts what is written about a picture on disk
 * @param told hears when `saving` changes
 */
export function fieldsOf(write: (hash: string) => Promise<void>, told: () => void): Fields {
  const keepers = new Map<string, Keeper>();
  const all = () => [...keepers.values()];
  return {
    get saving() {
      return all().map(({ saving }) => saving);
    },
    touch(hash) {
      const known = keepers.get(hash) ?? keeper(Date.now(), () => write(hash), told);
      keepers.set(hash, known);
      known.touch();
    },
    unsaved: () => [...keepers].filter(([, { saving }]) => saving.state !== 'saved').map(([hash]) => hash),
    async flush() {
      await Promise.all(all().map((one) => one.flush()));
    },
    stop() {
      for (const one of all()) one.stop();
      keepers.clear();
    },
  };
}
