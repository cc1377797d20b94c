import { create } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { checkArticle, type Finding } from '#shared/checks/index.ts';
import type { CreditStyle } from '#shared/credits/index.ts';
import { useElsewhere } from './elsewhere.ts';
import type { Session, SessionActions } from './state.ts';

interface Findings {
  /** What the checks found in the open article; what stops the export first. */
  findings: readonly Finding[];
}

/** The checks of the open article, a moment behind the typing. */
export const useFindings = create<Findings>(() => ({ findings: [] }));

/** Checks the open article whenever it came to rest, when the window has nothing better to do. @param desk how it credits pictures. Gives the way to stop. */
export function watchFindings(
  session: StoreApi<Session & SessionActions>,
  desk: Pick<StoreApi<{ style: CreditStyle }>, 'getState' | 'subscribe'>,
): () => void {
  let waiting: number | null = null;
  function check(): void {
    waiting = null;
    const { article, pictures } = session.getState();
    const circumstances = {
      now: new Date().toISOString(),
      elsewhere: useElsewhere.getState().counts,
      credits: desk.getState().style,
    };
    const findings = article === null ? [] : checkArticle(article, pictures, circumstances);
    const shown = useFindings.getState().findings;
    if (JSON.stringify(findings) !== JSON.stringify(shown)) useFindings.setState({ findings });
  }
  const checkSoon = () => {
    waiting ??= requestIdleCallback(check, { timeout: 300 });
  };
  const stops = [
    useElsewhere.subscribe(checkSoon),
    desk.subscribe(checkSoon),
    session.subscribe(({ article, pictures }, before) => {
      if (article !== before.article || pictures !== before.pictures) checkSoon();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
    if (waiting !== null) cancelIdleCallback(waiting);
  };
}
