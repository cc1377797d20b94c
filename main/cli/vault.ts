import { resolve } from 'node:path';
import { backUp, restoreBackup } from '../vault/index.ts';
import { interruptible } from './interruptible.ts';
import type { Said } from './said.ts';

/** Writes everything of a library into one verified file. Needs no desk, so that a library that is open can be backed up. */
export async function backUpLibrary({ library, out }: { library: string; out: string }): Promise<Said> {
  const now = new Date().toISOString();
  const { leftOut, unread, damaged, ...backup } = await interruptible((work) =>
    backUp(resolve(library), resolve(out), now, work),
  );
  const lines = [
    `${backup.file}  ${backup.bytes} bytes  ${backup.entries} files, read back and whole`,
    `SHA-256 ${backup.sha256}`,
    ...leftOut.map((name) => `Left out, for it is no plain file or has a name not every system takes: ${name}`),
    ...unread.map((name) => `Not in the backup, for the disk does not give it: ${name}`),
    ...damaged.map((name) => `In the backup as it is, and damaged: ${name}`),
  ];
  const flaws = Object.entries({ leftOut, unread, damaged }).filter(([, names]) => names.length > 0);
  return { json: { ...backup, ...Object.fromEntries(flaws) }, text: `${lines.join('\n')}\n` };
}

/** Makes a library of a backup, in a folder that is new or empty. */
export async function restoreLibrary(given: { file: string; library: string; leaveDamaged: boolean }): Promise<Said> {
  const { file, library, leaveDamaged } = given;
  const restored = await interruptible((work) => restoreBackup(resolve(file), resolve(library), leaveDamaged, work));
  const lines = [
    `${restored.library}  ${restored.entries} files, ${restored.bytes} bytes, each as it was backed up`,
    ...(restored.cut ? ['The end of the backup is missing: what else was in it, nobody can tell.'] : []),
    ...restored.damaged.map((name) => `Left out, for it is damaged: ${name}`),
  ];
  return { json: restored, text: `${lines.join('\n')}\n` };
}
