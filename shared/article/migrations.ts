import { z } from '../schema/index.ts';
import { type Article, articleSchema, articleVersion } from './article.ts';

/** One step from a version to the next. It copies the constants it needs, so that later edits cannot alter an old upgrade. */
export interface Migration {
  /** The version it takes; it gives `from + 1`. */
  from: number;
  /** What it does, in a few words. */
  name: string;
  up(article: Record<string, unknown>): Record<string, unknown>;
}

/** Every step there has been, in order. */
export const migrations: readonly Migration[] = [];

/** What reading a stored article came to; a failure is a value, for the library to act on. */
export type Reading =
  | { ok: true; article: Article; migratedFrom: number | null }
  | { ok: false; reason: 'newer'; version: number }
  | { ok: false; reason: 'damaged'; detail: string };

const envelope = z.looseObject({ format: z.literal('standfirst/article'), version: z.int().min(1) });

/**
 * Reads an article written by this or any earlier version.
 * @param stored parsed JSON, not trusted
 * @param steps the migrations to run; those of this program unless a test gives others
 */
export function readArticle(stored: unknown, steps: readonly Migration[] = migrations): Reading {
  const opened = envelope.safeParse(stored);
  if (!opened.success) return { ok: false, reason: 'damaged', detail: z.prettifyError(opened.error) };
  const { version } = opened.data;
  if (version > articleVersion) return { ok: false, reason: 'newer', version };
  let current: Record<string, unknown> = opened.data;
  for (let at = version; at < articleVersion; at++) {
    const step = steps.find((candidate) => candidate.from === at);
    if (step === undefined) return { ok: false, reason: 'damaged', detail: `No migration from version ${at}.` };
    current = { ...step.up(current), version: at + 1 };
  }
  const parsed = articleSchema.safeParse(current);
  if (!parsed.success) return { ok: false, reason: 'damaged', detail: z.prettifyError(parsed.error) };
  return { ok: true, article: parsed.data, migratedFrom: version === articleVersion ? null : version };
}
