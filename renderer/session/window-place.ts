import type { StoreApi } from 'zustand/vanilla';
import { id, z } from '#shared/schema/index.ts';
import type { GalleyHandle, GalleyRange } from '../galley/index.ts';
import { onceCalm } from './calm.ts';
import type { Session } from './state.ts';
import { isOpen, thisWindow } from './this-window.ts';

const placeSchema = z.strictObject({
  article: id,
  selection: z.strictObject({ anchor: z.int(), head: z.int() }),
  /** Whether the window was left in good order since. */
  left: z.boolean(),
});

/** Where an editor was in a window. */
export interface WindowPlace {
  article: string;
  selection: GalleyRange;
}

const prefix = 'standfirst place ';
const rhythm = { quiet: 150, atMost: 600 };

/** Remembers which article this window has and what is selected in it, for when the window breaks. Gives the way to stop. */
export function rememberPlace(session: StoreApi<Session>): () => void {
  let own: string | null = null;
  thisWindow()
    .then((window) => {
      own = window;
    })
    .catch(console.error);
  function remember(left: boolean): void {
    const { article, galley } = session.getState();
    const selection = galley?.selection() ?? null;
    if (own === null || article === null || selection === null) return;
    localStorage.setItem(prefix + own, JSON.stringify({ article: article.id, selection, left }));
  }
  const soon = onceCalm(() => remember(false), rhythm);
  const leave = () => {
    soon.cancel();
    remember(true);
  };
  document.addEventListener('selectionchange', soon.touch);
  window.addEventListener('pagehide', leave);
  return () => {
    soon.cancel();
    document.removeEventListener('selectionchange', soon.touch);
    window.removeEventListener('pagehide', leave);
  };
}

/**
 * Where the editor was in this window before it was loaded anew, or in one that broke and is gone.
 * @param asked the article this window is opened for: then only a place in it counts; null where it is opened for none
 */
export async function lastPlace(asked: string | null): Promise<WindowPlace | null> {
  const own = await thisWindow();
  const mine = read(own);
  if (mine !== null) return mine;
  let found: WindowPlace | null = null;
  for (const window of remembered()) {
    if (window === own || (await isOpen(window))) continue;
    const place = read(window);
    if (place?.left === false && (asked === null || asked === place.article)) found ??= place;
    localStorage.removeItem(prefix + window);
  }
  return found;
}

/** Puts the selection back once the galley shows the article, unless the editor has gone on already. */
export async function takePlace(session: StoreApi<Session>, { article, selection }: WindowPlace): Promise<void> {
  const galley = await galleyOf(session);
  if (session.getState().article?.id === article && document.activeElement === document.body) galley.select(selection);
}

function remembered(): string[] {
  return Object.keys(localStorage).flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []));
}

function read(window: string): z.infer<typeof placeSchema> | null {
  const kept = localStorage.getItem(prefix + window);
  if (kept === null) return null;
  const place = placeSchema.safeParse(JSON.parse(kept));
  return place.success ? place.data : null;
}

function galleyOf(session: StoreApi<Session>): Promise<GalleyHandle> {
  return new Promise((resolve) => {
    const { galley } = session.getState();
    if (galley !== null) return resolve(galley);
    const stop = session.subscribe((now) => {
      if (now.galley === null) return;
      stop();
      resolve(now.galley);
    });
  });
}
