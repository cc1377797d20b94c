import { readdir } from 'node:fs/promises';
import { isMissing } from './missing.ts';

/** The names in a folder; none where the folder is not there. */
export async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
