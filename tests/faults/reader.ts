import { chmod, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Whether the tests run as root, whom no mode holds. */
export const root = process.getuid?.() === 0;

/** Who may write nothing that is not theirs: `nobody` on every Unix. */
const nobody = 65_534;

/**
 * Does the work as somebody who may read a scratch folder, but the closed one in it, and not write there: as nobody where
 * the tests run as root, whom no mode holds.
 */
export async function asReader(
  folder: string,
  { closed }: { closed?: string },
  work: () => Promise<void>,
): Promise<void> {
  if (root) await chmod(folder, 0o755);
  else await chmodAll(folder, 0o555, 0o444);
  if (closed !== undefined) await chmod(closed, 0o000);
  try {
    if (root) process.seteuid?.(nobody);
    await work();
  } finally {
    if (root) process.seteuid?.(0);
    if (closed !== undefined) await chmod(closed, 0o755);
    if (!root) await chmodAll(folder, 0o755, 0o644);
  }
}

async function chmodAll(folder: string, folders: number, files: number): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    await chmod(path, entry.isDirectory() ? folders : files);
  }
  await chmod(folder, folders);
}
