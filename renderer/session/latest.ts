import type { Article, Head } from '#shared/article/index.ts';

/** The article as it stands, made from the galley's document only when somebody wants it. */
export interface Latest {
  start(article: Article | null): void;
  changed(read: () => Article): void;
  latest(): Article | null;
  /** Makes it, and tells of it, when the window has nothing better to do, so that no key waits for it. */
  followWhenIdle(): void;
}

/** Idle time may not come at all while an editor types fast: then after this many milliseconds. */
const patience = 20;

/** @param told hears of an article made anew when it is followed, not when somebody merely asks for the latest */
export function latestOf(told: (article: Article) => void): Latest {
  let article: Article | null = null;
  let shown: Article | null = null;
  let pending: (() => Article) | null = null;

  function latest(): Article | null {
    if (pending !== null) {
      const made = pending();
      // A head that did not change stays the same object, so that nothing that shows it is drawn again.
      const head = article !== null && isSameHead(article.head, made.head) ? article.head : made.head;
      article = { ...made, head, changed: new Date().toISOString() };
      pending = null;
    }
    return article;
  }

  function follow(): void {
    const now = latest();
    if (now === null || now === shown) return;
    shown = now;
    told(now);
  }

  return {
    start(opened) {
      article = opened;
      shown = opened;
      pending = null;
    },
    changed(read) {
      pending = read;
    },
    latest,
    followWhenIdle() {
      if ('requestIdleCallback' in globalThis) requestIdleCallback(follow, { timeout: patience });
      else follow();
    },
  };
}

function isSameHead(one: Head, other: Head): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
