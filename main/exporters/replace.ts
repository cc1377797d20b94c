import { rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { flushFolder, isMissing } from '../disk/index.ts';

/**
 * Puts a staged folder in the place of an earlier one. The earlier one steps aside under a hidden name and goes when the
 * new one is on disk; it comes back when the new one cannot take its place.
 */
export async function replace(folder: string, name: string, staged: string): Promise<void> {
  const place = join(folder, name);
  const aside = asideOf(folder, name);
  const replaces = await isThere(place);
  if (replaces) await rename(place, aside);
  try {
    await rename(staged, place);
  } catch (error) {
    if (replaces) await rename(aside, place);
    throw error;
  }
  await flushFolder(folder);
  if (replaces) await rm(aside, { recursive: true });
}

/** Ends what a crash may have cut short: an earlier export that had stepped aside comes back, or goes if it was replaced. */
export async function settlePrevious(folder: string, name: string): Promise<void> {
  const aside = asideOf(folder, name);
  if (!(await isThere(aside))) return;
  if (await isThere(join(folder, name))) await rm(aside, { recursive: true });
  else await rename(aside, join(folder, name));
}

/** The name itself where nothing or an earlier export has it; else the first `name-2`, `name-3` … of which that is so. */
export async function vacantName(folder: string, name: string): Promise<string> {
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? name : `${name}-${count}`;
    const place = join(folder, candidate);
    if (!(await isThere(place)) || (await isThere(join(place, `${name}.html`)))) return candidate;
  }
}

/** Whether there is a file or folder of that path. */
export async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

function asideOf(folder: string, name: string): string {
  return join(folder, `.${name}.replaced`);
}
