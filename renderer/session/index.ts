import { useStore } from 'zustand';
import { desk } from '../desk/index.ts';
import { holdingFor } from './held.ts';
import { createSession } from './session.ts';
import type { Session, SessionActions } from './state.ts';

export { onceCalm } from './calm.ts';
export { saveCopyElsewhere } from './copy.ts';
export { useElsewhere, watchElsewhere } from './elsewhere.ts';
export { useFindings, watchFindings } from './findings.ts';
export type { Saving } from './keeper.ts';
export { guardLeaving } from './leaving.ts';
export type { Sides } from './sides.ts';
export type { Session, SessionActions } from './state.ts';
export { lastPlace, rememberPlace, takePlace } from './window-place.ts';
export { wordsOf } from './words.ts';

/** The one open article of this window. */
export const session = createSession(
  desk,
  holdingFor(async () => (await desk.call('desk.about', {})).library),
);

/** Picks something of the session and follows it: `useSession((session) => session.article)`. */
export function useSession<Picked>(pick: (session: Session & SessionActions) => Picked): Picked {
  return useStore(session, pick);
}
