import type { Held, Holding } from './held.ts';

/** A storage in memory, for tests: a session that is made over it anew is the window after a crash. */
export function holdingDouble(): Holding & { held: Map<string, Held> } {
  const held = new Map<string, Held>();
  return {
    held,
    hold: async (words) => void held.set(words.article.id, structuredClone(words)),
    release: async (article) => void held.delete(article),
    all: async () => [...held.values()],
  };
}
