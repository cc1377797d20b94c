import { type OpenDesk, openDesk } from '../desk.ts';
import { readProgram, settingsFile } from '../home/index.ts';
import { unforeseen } from '../log/index.ts';

/** Opens a desk over a library without a window, lets the work have it, and closes it whatever happens. */
export async function withDesk<Result>(library: string, work: (desk: OpenDesk) => Promise<Result>): Promise<Result> {
  const desk = await deskOver(library);
  try {
    return await work(desk);
  } finally {
    await desk.close();
  }
}

/** A desk over a library, for a browser or a command. */
export async function deskOver(library: string): Promise<OpenDesk> {
  const { version } = await readProgram();
  return openDesk({ library, settings: settingsFile(), version, host: 'browser', unforeseen });
}
