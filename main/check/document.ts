import { Low } from 'lowdb';
import { z } from '#shared/schema/index.ts';
import { isMissing, isSystemError, JsonFile, TornJson } from '../disk/index.ts';
import type { Finding } from './finding.ts';

/** How a document stands: absent where there is none. */
export type Standing = Pick<Finding, 'state' | 'detail'>;

/** A document's content is judged by this: null where it is in order, else what is the matter. */
export type Judge = (content: unknown) => Standing | null;

const sound: Standing = { state: 'sound' };

/** Reads one JSON document and writes nothing. @returns how it stands; null where there is none */
export async function checkDocument(path: string, judge: Judge): Promise<Standing | null> {
  const file = new JsonFile<unknown>(path);
  const document = new Low<unknown>(file, null);
  try {
    await document.read();
  } catch (error) {
    if (error instanceof TornJson) return { state: 'damaged', detail: 'it is not whole' };
    return unread(error);
  }
  return file.stored === null ? null : (judge(document.data) ?? sound);
}

/** How a file stands that the disk does not give; null where it is not there any more. */
export function unread(error: unknown): Standing | null {
  if (isMissing(error)) return null;
  if (isSystemError(error)) return { state: 'damaged', detail: `it cannot be read (${error.code})` };
  throw error;
}

const envelope = z.looseObject({ format: z.string(), version: z.int() });

/** Judges by the envelope every document has: its format, and a version no later than this program knows. */
export function isFormat(format: string, version: number): Judge {
  return (content) => {
    const read = envelope.safeParse(content);
    if (!read.success || read.data.format !== format) return { state: 'damaged', detail: `it is no ${format}` };
    return read.data.version > version ? { state: 'newer' } : null;
  };
}

/** Judges by a schema, told that a later version is later. */
export function fits(format: string, version: number, schema: z.ZodType): Judge {
  const isOne = isFormat(format, version);
  return (content) => {
    const outside = isOne(content);
    if (outside !== null) return outside;
    return schema.safeParse(content).success ? null : { state: 'damaged', detail: 'something in it does not fit' };
  };
}

/** What a reader that migrates says of a content. */
export type Reading = { ok: true } | { ok: false; reason: 'newer' | 'damaged' };

/** Judges by a reader of this and every earlier version. */
export function isRead(read: (content: unknown) => Reading): Judge {
  return (content) => {
    const reading = read(content);
    if (reading.ok) return null;
    return reading.reason === 'newer'
      ? { state: 'newer' }
      : { state: 'damaged', detail: 'something in it does not fit' };
  };
}
