import { resolve } from 'node:path';
import type { ExportedFile, Work } from '#shared/contract/index.ts';
import { onPlace } from './faults.ts';
import type { ExportFiles } from './page-files.ts';
import { replace, settlePrevious, vacantName } from './replace.ts';
import { reported } from './report.ts';
import { Staging } from './staging.ts';

/**
 * Writes an export into a folder of its own inside the one chosen. An earlier export under the same name is replaced once
 * the new one is whole and on disk; until then, and whenever anything fails, it stays as it was. A folder of that name
 * that is no export is left alone, and another name taken.
 * @throws DeskError `export-place`, `export-full`; AbortError when the work is called off; what making the files throws
 */
export async function exportToFolder(files: ExportFiles, folder: string, work: Work): Promise<ExportedFile[]> {
  const place = resolve(folder);
  const staging = await onPlace(folder, () => Staging.in(place, files.name));
  try {
    const name = await onPlace(folder, async () => {
      await settlePrevious(place, files.name);
      return vacantName(place, files.name);
    });
    const report: ExportedFile[] = [];
    for await (const file of files) {
      work.signal.throwIfAborted();
      await onPlace(folder, () => staging.write(file.name, file.bytes));
      report.push(reported(name, file));
      work.progress(report.length, files.count, file.name);
    }
    work.signal.throwIfAborted();
    await onPlace(folder, () => replace(place, name, staging.folder));
    return report;
  } catch (error) {
    await staging.clear();
    throw error;
  }
}
