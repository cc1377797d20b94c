import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import type { ExportedFile, Work } from '#shared/contract/index.ts';
import { plainEntry } from '../zip/index.ts';
import type { ExportFiles } from './page-files.ts';
import { reported } from './report.ts';

/** What is worth deflating; pictures and fonts are deflated already. */
const deflated = /\.(?:html|css|json|txt|xml)$/;

/**
 * Packs an export into a zip with one folder in it. The same files always make the same bytes.
 * @throws AbortError when the work is called off; what making the files throws
 */
export async function exportToZip(
  files: ExportFiles,
  work: Work,
): Promise<{ bytes: Uint8Array; files: ExportedFile[] }> {
  const zip = new ZipFile();
  const packed = buffer(zip.outputStream);
  const report: ExportedFile[] = [];
  for await (const file of files) {
    work.signal.throwIfAborted();
    const entry = reported(files.name, file);
    zip.addBuffer(Buffer.from(file.bytes), entry.name, {
      ...plainEntry,
      compress: deflated.test(file.name),
    });
    report.push(entry);
    work.progress(report.length, files.count, file.name);
  }
  work.signal.throwIfAborted();
  zip.end();
  return { bytes: await packed, files: report };
}
