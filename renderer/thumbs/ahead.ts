/** A small picture held by the window, so that a list that scrolls there shows it in the same frame. */
export interface Held {
  /** What keeps it in memory. */
  picture: unknown;
  /** Ends when it is loaded; fails where it cannot be. */
  ready: Promise<void>;
}

/** How many are asked for at once: the desk makes two, and sends the others meanwhile. */
const atOnce = 6;

/**
 * Holds small pictures ahead of the eye: those nearest to it first, and no more than so many.
 * @param load begins to load the picture of an address
 * @param most how many are held
 */
export function holdAhead(load: (address: string) => Held, most: number): (nearest: readonly string[]) => void {
  const held = new Map<string, Held>();
  let wanted: readonly string[] = [];
  let loading = 0;

  function next(): void {
    for (const address of wanted) {
      if (loading >= atOnce) return;
      if (!held.has(address)) hold(address);
    }
  }

  function hold(address: string): void {
    const picture = load(address);
    held.set(address, picture);
    loading += 1;
    const over = () => {
      loading -= 1;
      next();
    };
    // One that cannot be shown is not asked for again and again; the list says so in its place.
    picture.ready.then(over, over);
  }

  return (nearest) => {
    wanted = nearest.slice(0, most);
    const still = new Set(wanted);
    for (const address of held.keys()) if (!still.has(address) && held.size > most) held.delete(address);
    next();
  };
}
