import { id, z } from '#shared/schema/index.ts';

/** The version of the library's form on disk that this program reads and writes. */
export const libraryVersion = 1;

/** What library.json says. */
export const identitySchema = z.strictObject({
  format: z.literal('standfirst/library'),
  version: z.literal(libraryVersion),
  id,
});

export type Identity = z.infer<typeof identitySchema>;

/** One step from a version of library.json to the next. It copies the constants it needs, so that later edits cannot alter an old upgrade. */
interface Migration {
  /** The version it takes; it gives `from + 1`. */
  from: number;
  /** What it does, in a few words. */
  name: string;
  up(identity: Record<string, unknown>): Record<string, unknown>;
}

/** Every step there has been, in order. */
const migrations: readonly Migration[] = [];

/** What reading a stored library.json came to. */
export type IdentityReading =
  | { ok: true; identity: Identity; migratedFrom: number | null }
  | { ok: false; reason: 'newer'; version: number }
  | { ok: false; reason: 'damaged'; detail: string };

const envelope = z.looseObject({ format: z.literal('standfirst/library'), version: z.int().min(1) });

/** Reads a library.json written by this or any earlier version. @param stored parsed JSON, not trusted */
export function readIdentity(stored: unknown): IdentityReading {
  const opened = envelope.safeParse(stored);
  if (!opened.success) return { ok: false, reason: 'damaged', detail: z.prettifyError(opened.error) };
  const { version } = opened.data;
  if (version > libraryVersion) return { ok: false, reason: 'newer', version };
  let current: Record<string, unknown> = opened.data;
  for (let at = version; at < libraryVersion; at++) {
    const step = migrations.find((candidate) => candidate.from === at);
    if (step === undefined) return { ok: false, reason: 'damaged', detail: `No migration from version ${at}.` };
    current = { ...step.up(current), version: at + 1 };
  }
  const parsed = identitySchema.safeParse(current);
  if (!parsed.success) return { ok: false, reason: 'damaged', detail: z.prettifyError(parsed.error) };
  return { ok: true, identity: parsed.data, migratedFrom: version === libraryVersion ? null : version };
}
