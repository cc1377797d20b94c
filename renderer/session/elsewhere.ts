import { create } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { limitedPictures } from '#shared/picture/index.ts';
import type { DeskClient } from '../desk/index.ts';
import type { Session, SessionActions } from './state.ts';

interface Elsewhere {
  /** How often other articles use the pictures of the open one that may only be used so often, by hash. */
  counts: ReadonlyMap<string, number>;
}

const unasked: ReadonlyMap<string, number> = new Map();

/** What the rest of the library does with the open article's pictures. */
export const useElsewhere = create<Elsewhere>(() => ({ counts: unasked }));

/** Asks how often a picture is used elsewhere as soon as it matters. Gives the way to stop. */
export function watchElsewhere(
  session: StoreApi<Session & SessionActions>,
  desk: DeskClient,
  onProblem: (error: unknown) => void,
): () => void {
  let asked = '';
  const ask = async () => {
    const { opened, pictures: known } = session.getState();
    const article = opened?.article.id;
    const pictures = article === undefined ? [] : limitedPictures(known.values());
    const question = article === undefined || pictures.length === 0 ? '' : [article, ...pictures].join();
    if (question === asked) return;
    asked = question;
    if (article === undefined || question === '') {
      useElsewhere.setState({ counts: unasked });
      return;
    }
    const counts = await desk.call('ledger.elsewhere', { article, pictures });
    if (question === asked) useElsewhere.setState({ counts: new Map(Object.entries(counts)) });
  };
  return session.subscribe(({ opened, pictures }, before) => {
    if (opened !== before.opened || pictures !== before.pictures) ask().catch(onProblem);
  });
}
