import { randomBytes } from 'node:crypto';
import { mkdir, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ExportedFile, Work } from '#shared/contract/index.ts';
import { flushFolder, makeFolder, partialEnding } from '../disk/index.ts';
import { onPlace } from './faults.ts';
import type { ExportFiles } from './page-files.ts';
import { isThere, replace, settlePrevious, vacantName } from './replace.ts';
import { reported } from './report.ts';

/**
 * Writes an export into a folder of its own inside the one chosen. An earlier export under the same name is replaced once
 * the new one is whole and on disk; until then, and whenever anything fails, it stays as it was. A folder of that name
 * that is no export is left alone, and another name taken.
 * @throws DeskError `export-place`, `export-full`; AbortError when the work is called off; what making the files throws
 */
export async function exportToFolder(files: ExportFiles, folder: string, work: Work): Promise<ExportedFile[]> {
  const existed = await onPlace(folder, () => isThere(folder));
  const staged = join(folder, `.${files.name}.${randomBytes(6).toString('hex')}${partialEnding}`);
  try {
    const name = await onPlace(folder, async () => {
      await makeFolder(staged);
      await settlePrevious(folder, files.name);
      return vacantName(folder, files.name);
    });
    const report: ExportedFile[] = [];
    for await (const file of files) {
      work.signal.throwIfAborted();
      await onPlace(folder, () => write(join(staged, file.name), file.bytes));
      report.push(reported(name, file));
      work.progress(report.length, files.count, file.name);
    }
    work.signal.throwIfAborted();
    await onPlace(folder, () => replace(folder, name, staged));
    return report;
  } catch (error) {
    await rm(staged, { recursive: true, force: true });
    if (!existed) await rmdir(folder);
    throw error;
  }
}

async function write(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes, { flag: 'wx', flush: true });
  await flushFolder(dirname(file));
}
