import { z } from '../schema/index.ts';
import { type Picture, pictureSchema, pictureVersion } from './picture.ts';

/** One step from a version of a picture's record to the next. It copies the constants it needs. */
interface Migration {
  from: number;
  name: string;
  up(record: Record<string, unknown>): Record<string, unknown>;
}

/** Every step there has been, in order. */
const migrations: readonly Migration[] = [
  {
    from: 1,
    name: 'rights, and whether Content Credentials came with it',
    up: (record) => ({ ...record, rights: {}, contentCredentials: null }),
  },
  {
    from: 2,
    name: 'how a picture is turned and cropped',
    up: (record) => ({ ...record, shape: { turns: 0, focus: null, crops: {} } }),
  },
  {
    from: 3,
    name: 'whether copies say where it was taken and by which camera; none did',
    up: (record) => record,
  },
];

/** What reading a stored record came to. */
export type PictureReading =
  | { ok: true; picture: Picture; migratedFrom: number | null }
  | { ok: false; reason: 'newer'; version: number }
  | { ok: false; reason: 'damaged'; detail: string };

const envelope = z.looseObject({ format: z.literal('standfirst/picture'), version: z.int().min(1) });

/** Reads a picture's record written by this or any earlier version. @param stored parsed JSON, not trusted */
export function readPictureRecord(stored: unknown): PictureReading {
  const opened = envelope.safeParse(stored);
  if (!opened.success) return { ok: false, reason: 'damaged', detail: z.prettifyError(opened.error) };
  const { version } = opened.data;
  if (version > pictureVersion) return { ok: false, reason: 'newer', version };
  let current: Record<string, unknown> = opened.data;
  for (let at = version; at < pictureVersion; at++) {
    const step = migrations.find((candidate) => candidate.from === at);
    if (step === undefined) return { ok: false, reason: 'damaged', detail: `No migration from version ${at}.` };
    current = { ...step.up(current), version: at + 1 };
  }
  const parsed = pictureSchema.safeParse(current);
  if (!parsed.success) return { ok: false, reason: 'damaged', detail: z.prettifyError(parsed.error) };
  return { ok: true, picture: parsed.data, migratedFrom: version === pictureVersion ? null : version };
}
