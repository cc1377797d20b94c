import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { byteLimit, DeskError } from '#shared/contract/index.ts';

/** A file to read or import, as the importers take it. @throws DeskError `file-unreadable`, `too-large` */
export async function sourceFile(file: string): Promise<{ name: string; bytes: Uint8Array<ArrayBuffer> }> {
  try {
    const { size } = await stat(file);
    if (size > byteLimit) throw new DeskError('too-large', { bytes: size, limit: byteLimit });
    return { name: basename(file), bytes: new Uint8Array(await readFile(file)) };
  } catch (error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'string' && !(error instanceof DeskError)) {
      throw new DeskError('file-unreadable', { name: basename(file), detail: error.code }, { cause: error });
    }
    throw error;
  }
}
