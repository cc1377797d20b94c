import type { PackedFile } from './form.ts';

/**
 * Whether a file of the library is what its name says, as far as that shows: a picture's name is the sum of its bytes,
 * and a document is JSON. A file of any other kind is taken for sound.
 * @param content its bytes, where it is small enough to have been read at once
 */
export function isSound({ name, sha256 }: PackedFile, content: Buffer | null): boolean {
  const [, of, ending] = /^(?:pictures\/..|bin\/[0-9a-f]{64})\/([0-9a-f]{64})\.(\w+)$/.exec(name) ?? [];
  if (of !== undefined && ending !== 'json') return of === sha256;
  // What was set aside is known to be damaged.
  if (content === null || !name.endsWith('.json') || /\.damaged-[^/]+$/.test(name)) return true;
  try {
    JSON.parse(content.toString('utf8'));
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
