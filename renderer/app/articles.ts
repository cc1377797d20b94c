import { DeskError, type Opened, type Settings } from '#shared/contract/index.ts';
import { say } from '#shared/messages/index.ts';
import { goToPlace } from '../inspector/index.ts';
import { discard, duplicate, loadLibrary, restore } from '../library/index.ts';
import { saveCopyElsewhere, session } from '../session/index.ts';
import { changeSettings, useSettings } from '../settings/index.ts';
import { tell } from '../ui/index.ts';
import { type Chosen, openRestored } from '../vault/index.ts';
import { goTo } from './places.ts';
import { problem } from './problem.ts';
import { useUnsaved } from './unsaved.ts';

/** Opens an article in the galley and remembers it for the next start. */
export async function openArticle(id: string): Promise<void> {
  goTo('articles');
  await openBehind(id);
}

/** The same, whatever place shows: the editor may have gone to one while the workstation was starting. */
export async function openBehind(id: string): Promise<void> {
  if (session.getState().article?.id === id) return;
  await leaving(() => session.getState().open(id));
  await remember();
}

/** Opens an article and selects one of its figures. */
export async function openAtFigure(id: string, figure: string): Promise<void> {
  await openArticle(id);
  goToPlace({ kind: 'figure', figure, number: 0, part: 'picture' });
}

/** Shows an article the desk has just made. */
export async function showOpened(opened: Opened): Promise<void> {
  await leaving(() => session.getState().show(opened));
  goTo('articles');
  // Writing can begin; the list and the memory of it may follow.
  Promise.all([loadLibrary(), remember()]).catch(problem);
}

/** Copies an article and opens the copy. */
export async function duplicateArticle(id: string): Promise<void> {
  const copy = await duplicate(id);
  await openArticle(copy.id);
  tell(say('app.duplicated', { slug: copy.slug }));
}

/** Moves an article to the bin, with the way back. */
export async function discardArticle(id: string, slug: string): Promise<void> {
  const wasOpen = session.getState().article?.id === id;
  if (wasOpen) await leaving(() => session.getState().close());
  await discard(id);
  tell(say('app.discarded', { slug }), {
    label: say('app.undo'),
    run: () => void restoreArticle(id, wasOpen).catch(problem),
  });
}

/** Takes an article back out of the bin. */
export async function restoreArticle(id: string, open: boolean): Promise<void> {
  const restored = await restore(id);
  if (open) await openArticle(restored.id);
  else tell(say('app.restored', { slug: restored.slug }));
}

/** Opens the library that was made of a backup. */
export async function openRestoredLibrary(chosen: Chosen): Promise<void> {
  await leaving(async () => {
    useSettings.setState({ about: await openRestored(chosen) });
    await showLibrary();
  });
}

/** Shows another library from its start. */
export async function showLibrary(): Promise<void> {
  goTo('articles');
  const [first] = await loadLibrary();
  if (first !== undefined) await openArticle(first.id);
}

/** Speaks another language: what is on screen is saved, then shown anew. */
export async function speak(language: Settings['language']): Promise<void> {
  await leaving(async () => {
    await session.getState().save();
    await changeSettings({ language });
    // The desktop loads its windows again by itself.
    if (useSettings.getState().about?.host === 'browser') window.location.reload();
  });
}

/** Hands what is on screen to the browser as a file. */
export function saveCopyOfOpen(): void {
  const article = session.getState().latest();
  if (article !== null) saveCopyElsewhere(article);
}

/** Lets go of the open article; when it cannot be saved the editor is asked first. */
async function leaving(go: () => Promise<void>): Promise<void> {
  try {
    await go();
  } catch (error) {
    if (!(error instanceof DeskError) || session.getState().saving.state !== 'failed') throw error;
    useUnsaved.setState({ asked: { error, goOn: () => void go().catch(problem) } });
  }
}

/** How many articles are recent. */
const mostRecent = 10;

async function remember(): Promise<void> {
  const id = session.getState().article?.id;
  if (id === undefined) return await changeSettings({ lastArticle: null });
  const others = useSettings.getState().settings.recent.filter((other) => other !== id);
  await changeSettings({ lastArticle: id, recent: [id, ...others].slice(0, mostRecent) });
}
