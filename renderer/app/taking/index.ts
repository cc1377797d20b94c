import { useStore } from 'zustand';
import { session } from '../../session/index.ts';
import { tell } from '../../ui/index.ts';
import { problem } from '../problem.ts';
import { createTaking, type Taking } from './taking.ts';

const taking = createTaking({
  take: (file, options) => session.getState().takeIn(file, options),
  problem,
  stopped: (taken, leftOut) => tell(stoppedWords(taken, leftOut)),
});

/** Takes one file into the library when its turn comes; null when it was refused, which is told, or not wanted by then. */
export const { takeIn } = taking.getState();

/** What there is to know of the files on their way into the library. */
export function useTaking<Part>(part: (taking: Taking) => Part): Part {
  return useStore(taking, part);
}

function stoppedWords(taken: number, leftOut: number): string {
  const kept =
    taken === 0
      ? 'No picture was taken in'
      : taken === 1
        ? '1 picture was taken in'
        : `${taken} pictures were taken in`;
  return `Stopped. ${kept}, ${leftOut} left out.`;
}
