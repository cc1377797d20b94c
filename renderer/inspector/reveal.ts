import { flushSync } from 'react-dom';

/** What has to be on screen before the focus can go there. */
export type Revealed = 'galley' | 'inspector';

let reveal: (what: Revealed) => void = () => undefined;

/** Tells how a zone is brought on screen: the frame knows which place shows and which panels are folded away. */
export function revealWith(show: (what: Revealed) => void): void {
  reveal = show;
}

/** Brings a zone on screen, at once: what follows moves the focus into it. */
export function bringUp(what: Revealed): void {
  flushSync(() => reveal(what));
}
