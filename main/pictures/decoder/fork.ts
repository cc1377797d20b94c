import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A process of our own, as its starter sees it. */
export interface Child {
  send(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  /** Told once, however it ended. */
  onEnd(listener: () => void): void;
  kill(): void;
}

/** Starts a module as a process of its own. Electron's shell brings its own way: with Node's it would start a second shell. */
export type Fork = (module: string) => Child;

/** Node's way to start a process. */
export const nodeFork: Fork = (module) => {
  const child = fork(module, [], { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  return {
    send: (message) => {
      // A process that is already gone is told of by its end.
      child.send(Object(message), () => undefined);
    },
    onMessage: (listener) => child.on('message', listener),
    onEnd: (listener) => {
      let ended = false;
      const end = () => {
        if (!ended) listener();
        ended = true;
      };
      child.on('exit', end);
      child.on('error', end);
    },
    kill: () => child.kill('SIGKILL'),
  };
};

/** Where the decoder's process starts: beside this file in a clone, a bundle of its own in a build. */
export function decoderModule(): string {
  if (import.meta.url.endsWith('.ts')) return fileURLToPath(new URL('./process.ts', import.meta.url));
  const bundle = import.meta.url.includes('/chunks/') ? '../decoder.js' : './decoder.js';
  return fileURLToPath(new URL(bundle, import.meta.url));
}
