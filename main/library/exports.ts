import { join } from 'node:path';
import { Low } from 'lowdb';
import { diskFault, JsonFile, makeFolder } from '../disk/index.ts';
import { placesIn } from './places.ts';

/** What is kept of an export: what went where, and why, where something stood against it. */
export interface ExportRecord {
  /** The moment, ISO 8601. */
  at: string;
  /** The folder it went into, or the name of the zip. */
  place: string;
  files: { name: string; bytes: number; sha256: string }[];
  leftOut: string[];
  /** What stood against it and was overridden, and the editor's reason; null where nothing was. */
  overridden: { reason: string; findings: { code: string; message: string; figure: number | null }[] } | null;
}

/** Keeps the record of an export with its article, as `exports/<moment>.json`. @throws DeskError when the disk does not take it */
export async function keepExport(library: string, id: string, record: ExportRecord): Promise<void> {
  const folder = join(placesIn(library).articles, id, 'exports');
  try {
    await makeFolder(folder);
    const document = { format: 'standfirst/export', version: 1, ...record };
    // No name holds a colon on Windows.
    await new Low<unknown>(new JsonFile(join(folder, `${record.at.replaceAll(':', '-')}.json`)), document).write();
  } catch (error) {
    throw diskFault(error, library);
  }
}
