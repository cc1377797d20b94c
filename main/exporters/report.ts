import { createHash } from 'node:crypto';
import type { ExportedFile } from '#shared/contract/index.ts';
import type { NamedBytes } from './page-files.ts';

/**
 * A file's line in the report of an export.
 * @param folder the export's own folder: the name reported is the path from the place that was exported to
 */
export function reported(folder: string, { name, bytes }: NamedBytes): ExportedFile {
  return {
    name: `${folder}/${name}`,
    bytes: bytes.byteLength,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}
