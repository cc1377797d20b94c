import { useStore } from 'zustand';
import { desk } from '../desk/index.ts';
import { createSession, type Session, type SessionActions } from './session.ts';

export { onceCalm } from './calm.ts';
export { saveCopyElsewhere } from './copy.ts';
export { useElsewhere, watchElsewhere } from './elsewhere.ts';
export { useFindings, watchFindings } from './findings.ts';
export type { Saving } from './keeper.ts';
export { guardLeaving } from './leaving.ts';
export type { Session, SessionActions } from './session.ts';
export { wordsOf } from './words.ts';

/** The one open article of this window. */
export const session = createSession(desk);

/** Picks something of the session and follows it: `useSession((session) => session.article)`. */
export function useSession<Picked>(pick: (session: Session & SessionActions) => Picked): Picked {
  return useStore(session, pick);
}
