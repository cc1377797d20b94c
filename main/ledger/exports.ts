import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isoDate } from '#shared/schema/index.ts';
import { isMissing } from '../disk/index.ts';

/** The day an article was first exported, by the records kept of that; null where it never was. */
export async function firstExport(library: string, article: string): Promise<string | null> {
  try {
    const names = await readdir(join(library, 'articles', article, 'exports'));
    const days = names.map((name) => name.slice(0, 10)).filter((day) => isoDate.safeParse(day).success);
    return days.sort()[0] ?? null;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
