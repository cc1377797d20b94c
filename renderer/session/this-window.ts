import { newId } from '#shared/article/index.ts';

const kept = 'standfirst-window';
const lockOf = (window: string) => `standfirst window ${window}`;
let own: Promise<string> | null = null;

/** This window's id: the same after it was loaded anew or crashed, and another one in each window. */
export function thisWindow(): Promise<string> {
  own ??= claim(sessionStorage.getItem(kept) ?? newId());
  return own;
}

/** Whether a window is there now. */
export async function isOpen(window: string): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === lockOf(window));
}

/** Holds a lock under the id for as long as this window lives; a window that was copied finds its id taken. */
async function claim(id: string): Promise<string> {
  const isOurs = await new Promise<boolean>((resolve, reject) => {
    navigator.locks
      .request(lockOf(id), { ifAvailable: true }, async (lock) => {
        resolve(lock !== null);
        // Never done: the browser ends it with the window, however that goes.
        if (lock !== null) await new Promise(() => undefined);
      })
      .catch(reject);
  });
  if (!isOurs) return claim(newId());
  sessionStorage.setItem(kept, id);
  return id;
}
