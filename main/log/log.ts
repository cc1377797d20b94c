import { newId } from '#shared/article/index.ts';

/**
 * Notes an error no code stands for, on standard error: where it came from, under a reference the editor sees too.
 * No word of any article is written.
 */
export function unforeseen(error: unknown): string {
  const reference = newId();
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`standfirst: unforeseen ${reference}: ${trace}\n`);
  return reference;
}
