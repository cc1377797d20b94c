import { create } from 'zustand';
import {
  asDeskError,
  type Became,
  type Decision,
  DeskError,
  type ImportReading,
  type Opened,
} from '#shared/contract/index.ts';
import { desk } from '../desk/index.ts';
import { type Decisions, decide, noDecisions, redo, undo } from './decisions.ts';
import { type Asked, remember } from './questions.ts';

/** A source under review: what it was called and its bytes, as they were given. */
export interface Source {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** When it was given. */
  given: Date;
}

interface Importing {
  source: Source | null;
  /** What the desk made of the source with the decisions so far; null until it has answered once. */
  reading: ImportReading | null;
  /** The decisions that reading was made with: while the desk reads again it lags behind `decisions`. */
  readWith: readonly Decision[];
  asked: Asked;
  decisions: Decisions;
  busy: 'reading' | 'accepting' | null;
  error: DeskError | null;
  /** Starts a review; one that was under way is dropped. An article as a file comes in at once. */
  open(name: string, bytes: Uint8Array<ArrayBuffer>): void;
  /** Says what a line is, whatever the importer thought. */
  decide(line: number, became: Became): void;
  undo(): void;
  redo(): void;
  /** Ends the review; nothing is stored. */
  close(): void;
  /** Makes the article; null when it could not be made, with the reason in `error`. */
  accept(): Promise<Opened | null>;
}

const nothing = {
  source: null,
  reading: null,
  readWith: [],
  asked: new Map(),
  decisions: noDecisions,
  busy: null,
  error: null,
} satisfies Partial<Importing>;

let showMade: (opened: Opened) => void = () => undefined;

/** Who shows an article that came in without a review. */
export function showMadeWith(show: (opened: Opened) => void): void {
  showMade = show;
}

/** Whether a file is an article as Standfirst saves one, by its name; the desk looks into it. */
function isPackage(name: string): boolean {
  return name.toLowerCase().endsWith('.standfirst');
}

/** The import under review. It outlives the screen that shows it, so that a look at another place loses no decision. */
export const useImporting = create<Importing>()((set, get) => {
  /** Reads the source until the reading fits the decisions: one call in flight, the latest decisions win. */
  async function read(source: Source): Promise<void> {
    set({ busy: 'reading' });
    for (;;) {
      const { now } = get().decisions;
      const outcome = await desk
        .call('import.read', { name: source.name, bytes: source.bytes, decisions: [...now] })
        .catch(failed);
      const state = get();
      if (state.source !== source) return;
      if (outcome instanceof DeskError) return set({ error: outcome, busy: null });
      set({ reading: outcome, readWith: now, asked: remember(state.asked, outcome.account), error: null });
      if (state.decisions.now === now) return set({ busy: null });
    }
  }

  /** An article as a file has nothing to review: it comes in as it was saved. */
  async function openPackage(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    set({ ...nothing, busy: 'accepting' });
    const outcome = await desk.call('package.open', { name, bytes }).catch(failed);
    if (outcome instanceof DeskError) return set({ error: outcome, busy: null });
    set(nothing);
    showMade(outcome);
  }

  function change(decisions: Decisions): void {
    const { source, busy, decisions: before } = get();
    if (source === null || busy === 'accepting' || decisions.now === before.now) return;
    set({ decisions });
    if (busy === null) void read(source);
  }

  return {
    ...nothing,
    open(name, bytes) {
      if (isPackage(name)) {
        void openPackage(name, bytes);
        return;
      }
      const source = { name, bytes, given: new Date() };
      set({ ...nothing, source });
      void read(source);
    },
    decide: (line, became) => change(decide(get().decisions, { line, became })),
    undo: () => change(undo(get().decisions)),
    redo: () => change(redo(get().decisions)),
    close: () => set(nothing),
    async accept() {
      const { source, decisions, busy } = get();
      if (source === null || busy === 'accepting') return null;
      set({ busy: 'accepting', error: null });
      const outcome = await desk
        .call('import.accept', { name: source.name, bytes: source.bytes, decisions: [...decisions.now] })
        .catch(failed);
      if (get().source !== source) return null;
      if (outcome instanceof DeskError) {
        set({ error: outcome, busy: null });
        return null;
      }
      set(nothing);
      return outcome;
    },
  };
});

/** Whether the source could not be read at all: another one has to be given. */
export function isRefused({ error, reading }: Importing): boolean {
  return error !== null && reading === null;
}

function failed(error: unknown): DeskError {
  return asDeskError(error, () => 'import');
}
