import { create } from 'zustand';
import type { DeskError } from '#shared/contract/index.ts';

interface Unsaved {
  /** Why the open article is not on disk, and what would let go of it; null when nobody is asked. */
  asked: { error: DeskError; goOn: () => void } | null;
}

/** Whether the editor is being asked about leaving an article that is not saved. */
export const useUnsaved = create<Unsaved>(() => ({ asked: null }));
