import { type FileHandle, open } from 'node:fs/promises';
import { pipeline, Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import type { Work } from '#shared/contract/index.ts';
import { say } from '#shared/messages/index.ts';
import { FileWindow } from './file-window.ts';
import type { PackedEntry } from './trap.ts';

/** An entry that was found by the header in front of it, and where its bytes begin. */
export interface FoundEntry extends PackedEntry {
  start: number;
}

/** What is left of a zip that was cut short. */
export interface Salvaged {
  entries: FoundEntry[];
  /** The name of the entry that the cut goes through; null where it goes between two, or through the list at the end. */
  torn: string | null;
}

/** What begins an entry, and what stands behind one that was packed while its size was not known (APPNOTE 4.3.7, 4.3.9). */
const header = Buffer.from('PK\x03\x04', 'latin1');
const descriptor = Buffer.from('PK\x07\x08', 'latin1');
/** What the list at the end begins with (4.3.12). */
const directory = Buffer.from('PK\x01\x02', 'latin1');
const headerLength = 30;

/**
 * Finds the entries of a zip whose end is missing, one after another from its start, each with all its bytes. Their sums
 * are not compared yet.
 * @throws the system's own errors; AbortError
 */
export async function salvage(handle: FileHandle, work: Work): Promise<Salvaged> {
  const file = new FileWindow(handle, (await handle.stat()).size);
  const entries: FoundEntry[] = [];
  const looked = (place: number) => {
    work.signal.throwIfAborted();
    work.progress(place, file.size, say('desk.doing.salvage'));
  };
  for (let place = 0; ; ) {
    looked(place);
    const head = await file.at(place, headerLength);
    if (head.length < headerLength || !head.subarray(0, 4).equals(header)) return { entries, torn: null };
    const [nameLength, extraLength] = [head.readUInt16LE(26), head.readUInt16LE(28)];
    const [flags, compressionMethod] = [head.readUInt16LE(6), head.readUInt16LE(8)];
    const known = { crc32: head.readUInt32LE(14), packed: head.readUInt32LE(18), size: head.readUInt32LE(22) };
    const fileName = (await file.at(place + headerLength, nameLength)).toString('utf8');
    const start = place + headerLength + nameLength + extraLength;
    const isStreamed = (flags & 8) !== 0;
    const sums = isStreamed ? await endOf(file, start, looked) : { ...known, next: start + known.packed };
    if (sums === null || sums.next > file.size) return { entries, torn: fileName };
    const { crc32, packed: compressedSize, size: uncompressedSize, next } = sums;
    const isPlain = (flags & 1) === 0 && (compressionMethod === 0 || compressionMethod === 8);
    entries.push({
      fileName,
      start,
      crc32,
      compressedSize,
      uncompressedSize,
      compressionMethod,
      externalFileAttributes: 0,
      canDecodeFileData: () => isPlain,
    });
    place = next;
  }
}

/** The bytes of an entry that was found, unpacked; no more of them than it says it has. */
export async function openFound(
  path: string,
  { start, compressedSize, compressionMethod }: FoundEntry,
): Promise<Readable> {
  if (compressedSize === 0) return Readable.from([]);
  const stored = (await open(path)).createReadStream({ start, end: start + compressedSize - 1 });
  if (compressionMethod === 0) return stored;
  // What goes wrong on the way is told to whoever reads.
  return pipeline(stored, createInflateRaw(), () => undefined);
}

/**
 * What stands behind an entry's bytes: its sum and its sizes, of which the packed one says how far it is from where the
 * bytes begin. A zip in a zip has such marks too, none of which is as far from there as it says.
 */
async function endOf(file: FileWindow, start: number, looked: (place: number) => void) {
  for (
    let at = await file.find(descriptor, start, looked);
    at !== null;
    at = await file.find(descriptor, at + 1, looked)
  ) {
    const found = await file.at(at, 28);
    const packed = at - start;
    for (const [wide, length] of [
      [false, 16],
      [true, 24],
    ] as const) {
      if (found.length < length) continue;
      const [says, size] = wide
        ? [Number(found.readBigUInt64LE(8)), Number(found.readBigUInt64LE(16))]
        : [found.readUInt32LE(8), found.readUInt32LE(12)];
      if (says !== packed || !(await goesOn(file, at + length))) continue;
      return { crc32: found.readUInt32LE(4), packed, size, next: at + length };
    }
  }
  return null;
}

/** Whether another entry, or the list at the end, begins there, as far as the file goes. */
async function goesOn(file: FileWindow, place: number): Promise<boolean> {
  const next = await file.at(place, 4);
  return [header, directory].some((mark) => mark.subarray(0, next.length).equals(next));
}
