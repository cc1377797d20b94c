import { DeskError } from '#shared/contract/index.ts';
import { failed, readAnswer } from './answer.ts';
import { readEvent } from './event.ts';
import type { Transport } from './transport.ts';

/** What the desktop's preload hands to the window, and nothing else. */
export interface Bridge {
  call(name: string, input: unknown, job: string | undefined): Promise<unknown>;
  /** Starts telling events; gives the way to stop. */
  listen(heard: (event: unknown) => void): () => void;
}

declare global {
  interface Window {
    /** Present in the desktop window alone. */
    standfirst?: Bridge;
  }
}

/** The contract over Electron's IPC. */
export function overBridge(bridge: Bridge): Transport {
  return {
    async call(name, input, job) {
      try {
        return readAnswer(await bridge.call(name, input, job));
      } catch (error) {
        return failed(new DeskError('desk-gone', {}, { cause: error }));
      }
    },
    listen: (heard) =>
      bridge.listen((spoken) => {
        const event = readEvent(spoken);
        if (event !== null) heard(event);
      }),
    address: (path) => path,
  };
}
