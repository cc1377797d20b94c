import { useStore } from 'zustand';
import { say } from '#shared/messages/index.ts';
import { session } from '../../session/index.ts';
import { tell } from '../../ui/index.ts';
import { problem } from '../problem.ts';
import { createTaking, type Taking } from './taking.ts';

const taking = createTaking({
  take: (file, options) => session.getState().takeIn(file, options),
  problem,
  stopped: (taken, leftOut) => tell(say('app.taking.stopped', { taken, leftOut })),
});

/** Takes one file into the library when its turn comes; null when it was refused, which is told, or not wanted by then. */
export const { takeIn } = taking.getState();

/** What there is to know of the files on their way into the library. */
export function useTaking<Part>(part: (taking: Taking) => Part): Part {
  return useStore(taking, part);
}
