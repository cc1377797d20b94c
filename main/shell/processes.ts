import type { Fork } from '../pictures/index.ts';
import type { Electron } from './electron.ts';

/**
 * Electron's way to start a process of our own. Node's would start a second shell, and the fuses that keep the
 * executable from running as plain Node forbid it.
 */
export function utilityFork(start: Electron['startProcess']): Fork {
  return (module) => {
    const child = start(module, [], { stdio: 'inherit', serviceName: 'Standfirst pictures' });
    return {
      send: (message) => child.postMessage(message),
      onMessage: (listener) => child.on('message', listener),
      onEnd: (listener) => child.once('exit', listener),
      kill: () => child.kill(),
    };
  };
}
