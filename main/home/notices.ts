import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing } from '../disk/index.ts';

const file = 'THIRD-PARTY-NOTICES.txt';

/** What this program runs on, as far as it is there: Electron and its Chromium stand under the desktop's window alone. */
export function runsOn(versions: Readonly<Record<string, string | undefined>> = process.versions) {
  const named = { Electron: versions['electron'], Chromium: versions['chrome'], 'Node.js': versions['node'] };
  return Object.entries(named).flatMap(([name, version]) => (version === undefined ? [] : [{ name, version }]));
}

/** The notices of the works of others in this program: beside an installed one, or as a clone's last packing wrote them; else null. */
export async function readNotices(clone = join(import.meta.dirname, '..', '..')): Promise<string | null> {
  const isInstalled = 'resourcesPath' in process && typeof process.resourcesPath === 'string';
  const places = isInstalled ? [join(String(process.resourcesPath), file)] : [];
  for (const place of [...places, join(clone, 'dist', 'licences', file)]) {
    try {
      return await readFile(place, 'utf8');
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }
  return null;
}
