import { quietWork } from '#shared/contract/index.ts';
import type { Version } from '#shared/history/index.ts';
import { withDesk } from './desk.ts';
import type { Said } from './said.ts';

/** The versions of an article, last made first, and what of its history is damaged. */
export async function listVersions({ id, library }: { id: string; library: string }): Promise<Said> {
  const history = await withDesk(library, false, (desk) => desk.rows['history.list']({ id }, quietWork));
  const lines = [
    ...history.versions.map(versionText),
    ...history.damaged.map(({ file, line }) => `Damaged: ${file}, line ${line}\n`),
  ];
  return { json: history, text: lines.join('') || 'No versions yet.\n' };
}

function versionText({ id, at, why, name, who, words, added, removed }: Version): string {
  return `${id}  ${at}  ${why.padEnd(17)}  ${String(words).padStart(6)} words  +${added} −${removed}  ${who}  ${name}`
    .trimEnd()
    .concat('\n');
}
