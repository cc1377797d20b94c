import { z } from '#shared/schema/index.ts';

/** A process's line to the one that started it. */
export interface Port {
  send(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
}

interface ParentPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { data: unknown }) => void): void;
}

const electronsProcess = z.object({
  parentPort: z.custom<ParentPort>((port) => typeof port === 'object' && port !== null),
});

/** The line to the parent: Electron's where this is one of its utility processes, Node's otherwise. Ends with the parent. */
export function openPort(): Port {
  const electrons = electronsProcess.safeParse(process);
  if (electrons.success) {
    const { parentPort } = electrons.data;
    return {
      send: (message) => parentPort.postMessage(message),
      onMessage: (listener) => parentPort.on('message', ({ data }) => listener(data)),
    };
  }
  process.on('disconnect', () => process.exit(0));
  return {
    send: (message) => process.send?.(message),
    onMessage: (listener) => process.on('message', listener),
  };
}
