import { resolve } from 'node:path';
import { quietWork } from '#shared/contract/index.ts';
import type { Telling } from '#shared/picture/index.ts';
import { withDesk } from './desk.ts';
import type { Said } from './said.ts';

export interface ExportUsage {
  id: string;
  library: string;
  out: string;
  allowMissing: boolean;
  override: string | null;
  /** What copies of pictures may say of where they come from. */
  telling: Telling;
}

/** Writes an article's page and pictures into a folder; the answer lists each file and what was left out. */
export async function exportArticle({ id, library, out, allowMissing, override, telling }: ExportUsage): Promise<Said> {
  const report = await withDesk(library, false, (desk) =>
    desk.exportInto(resolve(out), { id, allowMissing, override, telling }, quietWork),
  );
  const lines = [
    ...report.files.map(({ name, bytes }) => `${name}  ${bytes} bytes`),
    ...report.leftOut.map((what) => `Left out: ${what}`),
    ...(report.recorded ? [] : ['The library can only be read: no record of this export is kept in it.']),
  ];
  return { json: report, text: `${lines.join('\n')}\n` };
}
