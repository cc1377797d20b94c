import { create } from 'zustand';
import { asDeskError, DeskError } from '#shared/contract/index.ts';
import { type Double, everyRow, findDoubles, type LedgerRow, type Shown } from '#shared/ledger/index.ts';
import { desk, type Progress } from '../desk/index.ts';
import { session } from '../session/index.ts';
import type { Order } from './order.ts';

/** What the place shows: each use, what each agency’s pictures were used for by month, pictures that are one picture. */
export type View = 'uses' | 'months' | 'doubles';

interface LedgerPlaceState {
  /** Null until the desk has answered. */
  rows: LedgerRow[] | null;
  /** Articles that could not be read. */
  unread: number;
  /** The last changes of the open article are not on disk, so they are not in the rows. */
  isBehind: boolean;
  /** Pictures credited two ways; once pictures were compared, those that look alike too. */
  doubles: readonly Double[];
  /** Whether pictures were compared by their looks. */
  compared: boolean;
  /** Something that takes longer than a moment, and the way to stop it. */
  working: { progress: Progress; cancel(): void } | null;
  /** Why the ledger could not be read. */
  error: DeskError | null;
  view: View;
  shown: Shown;
  order: Order;
  /** The pictures something is to be done with, by hash. */
  selected: ReadonlySet<string>;
}

/** The ledger on screen. What was chosen stays while other places show. */
export const useLedger = create<LedgerPlaceState>(() => ({
  rows: null,
  unread: 0,
  isBehind: false,
  doubles: [],
  compared: false,
  working: null,
  error: null,
  view: 'uses',
  shown: everyRow,
  order: { by: 'agency', down: false },
  selected: new Set(),
}));

/** Work shorter than this, in milliseconds, needs no progress on screen. */
const aMoment = 500;
let reads = 0;

/** Reads the ledger; what could not be read is said in its place. A later read makes the answer to an earlier one void. */
export async function loadLedger(): Promise<void> {
  const read = ++reads;
  try {
    const isBehind = !(await isOpenSaved());
    const { rows, unread } = await followed((options) => desk.call('ledger.read', {}, options));
    if (read !== reads) return;
    const known = new Set(rows.map(({ picture }) => picture));
    const { selected, compared, doubles } = useLedger.getState();
    useLedger.setState({
      rows,
      unread,
      isBehind,
      error: null,
      doubles: compared ? doubles : findDoubles(rows, new Map()),
      selected: new Set([...selected].filter((hash) => known.has(hash))),
    });
    if (compared) await comparePictures();
  } catch (error) {
    if (read === reads) useLedger.setState({ error: asDeskError(error, () => 'ledger') });
  }
}

/** Has what was just written counted; whether it is on disk. What stands against that is said where saving is told. */
async function isOpenSaved(): Promise<boolean> {
  try {
    await session.getState().save();
    return true;
  } catch (error) {
    if (error instanceof DeskError) return false;
    throw error;
  }
}

/** Compares every picture with every other by its looks, each looked at once ever. @throws DeskError, unless it was cancelled */
export async function comparePictures(): Promise<void> {
  try {
    const doubles = await followed((options) => desk.call('ledger.doubles', {}, options));
    useLedger.setState({ doubles, compared: true });
  } catch (error) {
    if (!(error instanceof DeskError) || error.code !== 'cancelled') throw error;
  }
}

/** Shows other rows. What is selected and no longer in sight is let go. */
export function show(change: Partial<Shown>): void {
  useLedger.setState(({ shown }) => ({ shown: { ...shown, ...change }, selected: new Set() }));
}

/** Orders rows by a column; by the same one again, the other way. */
export function orderBy(by: Order['by']): void {
  useLedger.setState(({ order }) => ({ order: { by, down: order.by === by && !order.down } }));
}

/** Selects a picture, or lets it go. */
export function toggle(hash: string): void {
  useLedger.setState(({ selected }) => {
    const next = new Set(selected);
    if (!next.delete(hash)) next.add(hash);
    return { selected: next };
  });
}

interface Followed {
  signal: AbortSignal;
  onProgress(progress: Progress): void;
}

/** Puts on screen how far a call is, if it takes longer than a moment. */
async function followed<Result>(work: (options: Followed) => Promise<Result>): Promise<Result> {
  const stop = new AbortController();
  const began = performance.now();
  const working = (progress: Progress) => ({ progress, cancel: () => stop.abort() });
  let last: ReturnType<typeof working> | null = null;
  try {
    return await work({
      signal: stop.signal,
      onProgress(progress) {
        if (performance.now() - began < aMoment) return;
        last = working(progress);
        useLedger.setState({ working: last });
      },
    });
  } finally {
    useLedger.setState(({ working: now }) => ({ working: now === last ? null : now }));
  }
}
