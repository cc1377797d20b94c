import { createHash } from 'node:crypto';
import { readFile, readlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { isSystemError } from '../disk/index.ts';

/**
 * Tells the computer on which a process number means something: many have the same name, as `fedora`, and containers of
 * one computer count their processes apart. Elsewhere than on Linux the name has to do: there it is made unique.
 */
export async function thisMachine(): Promise<string> {
  const [machine, processes] = await Promise.all([
    told(readFile('/etc/machine-id', 'utf8')),
    told(readlink('/proc/self/ns/pid')),
  ]);
  // A machine's id is nobody's business but its own.
  return createHash('sha256').update(`standfirst ${hostname()} ${machine} ${processes}`).digest('hex').slice(0, 16);
}

async function told(asked: Promise<string>): Promise<string> {
  try {
    return (await asked).trim();
  } catch (error) {
    if (isSystemError(error)) return '';
    throw error;
  }
}
