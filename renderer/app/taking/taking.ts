import { createStore, type StoreApi } from 'zustand/vanilla';
import { asDeskError, DeskError } from '#shared/contract/index.ts';
import { isUnread, type Picture } from '#shared/picture/index.ts';
import type { CallOptions } from '../../desk/index.ts';

/** Files whose bytes are in the window at the same time: a whole folder of them would fill its memory. */
const atOnce = 2;

/** A file that was not taken in. */
export interface Refusal {
  /** Which of the files it was, in the order they were asked for. */
  at: number;
  name: string;
  why: DeskError;
}

/** Files on their way into the library, since the last time none was. */
export interface Taking {
  /** How many were asked for. */
  asked: number;
  /** How many of them are over with, well or not. */
  over: number;
  /** How many of them are in the library. */
  taken: number;
  refused: readonly Refusal[];
  /** Takes one file in when its turn comes. Null when it was refused, which is told, or is not wanted by then. */
  takeIn(file: File, isWanted?: () => boolean): Promise<Picture | null>;
  /** Leaves out what did not have its turn; what is in stays. */
  cancel(): void;
  /** Forgets the files that were refused: they were read. */
  close(): void;
}

interface Hands {
  /** Reads a file and takes it into the library. @throws DeskError */
  take(file: File, options: CallOptions): Promise<Picture>;
  /** Tells of the one file that was refused, and of what stands in the way of them all. */
  problem(error: DeskError): void;
  /** Tells that an editor stopped it, and what is in. */
  stopped(taken: number, leftOut: number): void;
}

interface Waiting {
  at: number;
  file: File;
  isWanted: () => boolean;
  give: (picture: Picture | null) => void;
}

const none = { asked: 0, over: 0, taken: 0, refused: [] };

/** Takes pictures in, few at a time and the others in line, however many are dropped and wherever. */
export function createTaking({ take, problem, stopped }: Hands): StoreApi<Taking> {
  const line: Waiting[] = [];
  let reading = 0;
  let leftOut = 0;
  let stop = new AbortController();

  const store = createStore<Taking>()((set, get) => ({
    ...none,
    takeIn(file, isWanted = () => true) {
      if (get().over === get().asked) set(none);
      const at = get().asked;
      set({ asked: at + 1 });
      return new Promise((give) => {
        line.push({ at, file, isWanted, give });
        next();
      });
    },
    cancel() {
      stop.abort();
      const left = line.splice(0);
      leftOut += left.length;
      set(({ over }) => ({ over: over + left.length }));
      for (const { give } of left) give(null);
      settle();
    },
    close: () => set({ refused: [] }),
  }));

  function next(): void {
    while (reading < atOnce) {
      const waiting = line.shift();
      if (waiting === undefined) return;
      reading += 1;
      void run(waiting);
    }
  }

  async function run({ at, file, isWanted, give }: Waiting): Promise<void> {
    const picture = isWanted() ? await taken(file, at) : null;
    reading -= 1;
    store.setState(({ over }) => ({ over: over + 1 }));
    give(picture);
    settle();
    next();
  }

  async function taken(file: File, at: number): Promise<Picture | null> {
    try {
      const picture = await take(file, { signal: stop.signal });
      store.setState((now) => ({ taken: now.taken + 1 }));
      if (isUnread(picture)) problem(new DeskError('picture-unread', {}));
      return picture;
    } catch (error) {
      const why = asDeskError(error, () => 'picture');
      if (isOfFile(why)) {
        const all = [...store.getState().refused, { at, name: file.name, why }];
        store.setState({ refused: all.sort((one, other) => one.at - other.at) });
        return null;
      }
      leftOut += 1;
      // A full disk refuses every file after this one too.
      if (why.code !== 'cancelled') problem(why);
      if (!stop.signal.aborted) store.getState().cancel();
      return null;
    }
  }

  /** When none is on its way any more, says what there is to say. */
  function settle(): void {
    const { asked, over, taken: count, refused } = store.getState();
    if (over < asked) return;
    if (stop.signal.aborted) stopped(count, leftOut);
    stop = new AbortController();
    leftOut = 0;
    const [first, ...others] = refused;
    if (first === undefined || others.length > 0) return;
    // One reason is a message as any other; several stand in one list.
    problem(first.why);
    store.setState({ refused: [] });
  }

  return store;
}

/** Whether an error is about one file, so that the next may well come in. */
function isOfFile({ code }: DeskError): boolean {
  return code.startsWith('picture-') || code === 'too-large' || code === 'file-unreadable' || code === 'unexpected';
}
