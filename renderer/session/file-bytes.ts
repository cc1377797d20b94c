import { byteLimit, DeskError } from '#shared/contract/index.ts';

/**
 * What is in a file an editor gave.
 * @throws DeskError `too-large`, before any of it is read; `file-unreadable` when it is gone, locked or a folder
 */
export async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  if (file.size > byteLimit) throw new DeskError('too-large', { bytes: file.size, limit: byteLimit });
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    const detail = error instanceof Error ? error.name : 'unknown';
    throw new DeskError('file-unreadable', { name: file.name, detail }, { cause: error });
  }
}
