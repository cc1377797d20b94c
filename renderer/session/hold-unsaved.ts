import { onceCalm } from './calm.ts';
import type { Held, Holding } from './held.ts';
import type { Saving } from './keeper.ts';

/** Sees to it that what is not on disk is held elsewhere, so that it outlives the window. */
export interface HoldUnsaved {
  /** Something changed. May be called on every key. */
  touch(): void;
  told(saving: Saving): void;
  /** Holds it at once. */
  now(): void;
  /** What was held of the article is not wanted any more. */
  release(): void;
  /** Forgets what was about to be held; what is held stays. */
  cancel(): void;
  /** What is held of an article; null where nothing is. */
  heldOf(article: string): Promise<Held | null>;
}

/** While saves fail, at the rhythm of saving itself. */
const failing = { quiet: 400, atMost: 1_000 };
/** While they work: long enough for one to be done, so that nothing is held then. */
const working = { quiet: 1_500, atMost: 2_500 };

/** @param unsaved gives the open article as it stands; null where there is none */
export function holdUnsaved(holding: Holding, unsaved: () => Held | null): HoldUnsaved {
  let saving: Saving = { state: 'saved', at: 0 };
  let held: string | null = null;
  // One after the other, so that what is let go of was not held a moment later.
  let last: Promise<void> = Promise.resolve();
  const soon = onceCalm(now, failing);
  const late = onceCalm(() => {
    if (saving.state === 'failed' || (saving.state === 'saving' && Date.now() - saving.at > working.atMost)) now();
  }, working);

  function after(work: () => Promise<void>): void {
    // The words are on screen still, and whoever looks into it reads why they are nowhere else.
    last = last.then(work).catch(console.error);
  }

  function now(): void {
    if (saving.state === 'saved') return;
    const words = unsaved();
    if (words === null) return;
    held = words.article.id;
    after(() => holding.hold(words));
  }

  function release(): void {
    const gone = held;
    held = null;
    if (gone !== null) after(() => holding.release(gone));
  }

  return {
    touch: () => (saving.state === 'failed' ? soon : late).touch(),
    told(state) {
      saving = state;
      if (state.state === 'failed') soon.touch();
      if (state.state !== 'saved') return;
      soon.cancel();
      release();
    },
    now,
    release,
    cancel() {
      soon.cancel();
      late.cancel();
      saving = { state: 'saved', at: 0 };
      held = null;
    },
    async heldOf(article) {
      await last;
      const all = await holding.all().catch((error: unknown) => {
        console.error(error);
        return [];
      });
      return all.find((one) => one.article.id === article) ?? null;
    },
  };
}
