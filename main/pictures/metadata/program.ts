import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { ExifTool } from 'exiftool-vendored';

/** How long one file may keep ExifTool busy, in milliseconds. */
const timeLimit = 20_000;

const options = { maxProcs: 1, taskRetries: 0, taskTimeoutMillis: timeLimit, useMWG: false } as const;

/**
 * ExifTool in a process of its own, which starts with the first file asked for.
 * @param path the program, where it is not the one that comes with the package
 */
export function startExifTool(path?: string): ExifTool {
  const given = path === undefined ? options : { ...options, exiftoolPath: path };
  const { processFactory } = new ExifTool(given).options;
  return new ExifTool({ ...given, processFactory: async () => started(await processFactory()) });
}

/**
 * The process once it runs. The package takes one that could not be started (no Perl, no right to run it) for started and
 * leaves its `error` to nobody, which would end the desk.
 * @throws Error the system's, of a process that could not be started
 */
async function started(child: ChildProcess): Promise<ChildProcess> {
  await once(child, 'spawn');
  return child;
}
