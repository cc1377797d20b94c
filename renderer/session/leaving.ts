import type { StoreApi } from 'zustand/vanilla';
import type { Session, SessionActions } from './state.ts';

/**
 * Keeps work from being lost when the window goes: writes at once when it is hidden, and asks before it closes while
 * something is not on disk. Gives the way to stop.
 */
export function guardLeaving(session: StoreApi<Session & SessionActions>): () => void {
  function hidden(): void {
    // A failure shows in the saving state; nobody is there to read a message.
    if (document.visibilityState === 'hidden')
      void session
        .getState()
        .save()
        .catch(() => undefined);
  }
  function closing(event: BeforeUnloadEvent): void {
    if (session.getState().saving.state === 'saved') return;
    session.getState().hold();
    void session
      .getState()
      .save()
      .catch(() => undefined);
    event.preventDefault();
  }
  document.addEventListener('visibilitychange', hidden);
  window.addEventListener('beforeunload', closing);
  return () => {
    document.removeEventListener('visibilitychange', hidden);
    window.removeEventListener('beforeunload', closing);
  };
}
