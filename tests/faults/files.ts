import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Every file under a folder with what it holds, by path; the caches left out. */
export async function filesIn(folder: string): Promise<{ path: string; bytes: Buffer }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const kept = paths.filter((path) => !path.includes('.cache')).sort();
  return await Promise.all(kept.map(async (path) => ({ path, bytes: await readFile(path) })));
}
