import { type About, holderWords, quietWork } from '#shared/contract/index.ts';
import { defaultLibrary, logFolder, readProgram, settingsFile } from '../home/index.ts';
import { openLog, unforeseen } from '../log/index.ts';
import { openLoopback } from '../loopback/index.ts';
import { openWindowFiles } from '../serving/index.ts';
import { openSettings } from '../settings/index.ts';
import { deskOver } from './desk.ts';
import type { Said } from './said.ts';

/** Serves the workstation to a browser on this computer until it is told to stop (Ctrl+C, or the end of its terminal). */
export async function serveLibrary({ library, port }: { library: string | null; port: number }): Promise<Said> {
  const stop = stopAsked();
  openLog(logFolder());
  const chosen = library === null ? await openSettings(settingsFile()).library.read() : null;
  const folder = library ?? chosen ?? (await defaultLibrary());
  // A library chosen before must be there: where its disk is not connected, no new one is begun in its place.
  const desk = await deskOver(folder, {
    create: chosen === null,
    hold: true,
    languages: [Intl.DateTimeFormat().resolvedOptions().locale],
  });
  const files = await openWindowFiles((await readProgram()).window);
  const loopback = await openLoopback({ desk, files, port, unforeseen });
  process.stderr.write(`Standfirst is at ${loopback.address}\nIts library is ${folder}\n`);
  process.stderr.write(`${readingWords(await desk.rows['desk.about']({}, quietWork))}Ctrl+C stops it.\n`);
  const until = stop.then(async () => {
    await loopback.close();
    await desk.close();
  });
  return { json: { address: loopback.address }, text: '', until };
}

/** Why the library can only be read, as a line; empty where it can be written in. */
function readingWords({ writable }: About): string {
  if (writable.kind === 'yes') return '';
  const { why } = writable;
  if (why.because === 'other-instance') return `It can only be read here: ${holderWords(why.holder)}, writes in it.\n`;
  if (why.because === 'newer') return 'It can only be read: a newer Standfirst made it.\n';
  if (why.because === 'folder-missing') return 'It cannot be reached: its folder is not there now.\n';
  return 'It can only be read: its folder may not be written in.\n';
}

/** Keeps when the program is asked to stop. Asked again while it closes, it goes on closing. */
function stopAsked(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve());
  });
}
