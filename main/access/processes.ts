import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { isSystemError } from '../disk/index.ts';

/** Whether a process of this number runs on this computer. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It runs, and is somebody else's.
    return isSystemError(error) && error.code === 'EPERM';
  }
}

/**
 * What tells a process from another that got its number later: its start as the system counts it, and on Linux the boot
 * it belongs to. Never read from a clock somebody may set.
 * @returns null where there is no such process, or the system does not say
 */
export async function processMark(pid: number): Promise<string | null> {
  try {
    if (process.platform === 'linux') {
      const [stat, boot] = await Promise.all([
        readFile(`/proc/${pid}/stat`, 'utf8'),
        readFile('/proc/sys/kernel/random/boot_id', 'utf8'),
      ]);
      // The second field is the program's name in brackets, which may hold anything; the start is the 22nd of all.
      const start = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
      return `${boot.trim()} ${start}`;
    }
    if (process.platform === 'win32') return null;
    const env = { LC_ALL: 'C', TZ: 'UTC' };
    return (await promisify(execFile)('ps', ['-o', 'lstart=', '-p', String(pid)], { env })).stdout.trim() || null;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}
