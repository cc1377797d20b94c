import { resolve } from 'node:path';
import { type OpenDesk, openDesk } from '../desk.ts';
import { personName, readProgram, settingsFile } from '../home/index.ts';
import { unforeseen } from '../log/index.ts';

/**
 * Opens a desk over a library without a window, beside a window that may be writing there, lets the work have it, and closes it whatever happens.
 * @param create whether a folder that is no library yet becomes one
 */
export async function withDesk<Result>(
  library: string,
  create: boolean,
  work: (desk: OpenDesk) => Promise<Result>,
): Promise<Result> {
  const desk = await deskOver(library, { create, hold: false });
  try {
    return await work(desk);
  } finally {
    await desk.close();
  }
}

/**
 * A desk over a library, for a browser or a command.
 * @param how whether a folder that is no library yet becomes one, whether the desk holds it for writing, and the
 * languages the system prefers where a window asks; a command speaks English
 * @throws DeskError when the library does not open
 */
export async function deskOver(
  library: string,
  how: { create: boolean; hold: boolean; languages?: string[] },
): Promise<OpenDesk> {
  const { version } = await readProgram();
  const settings = settingsFile();
  return openDesk({
    library: resolve(library),
    createLibrary: how.create,
    hold: how.hold,
    ...(how.languages === undefined ? {} : { languages: how.languages }),
    settings,
    version,
    who: personName(),
    host: 'browser',
    unforeseen,
  });
}
