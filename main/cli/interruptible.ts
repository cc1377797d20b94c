import type { Work } from '#shared/contract/index.ts';

/**
 * Work that Ctrl+C calls off, so that it leaves nothing half done behind.
 * @param progress told how far it is
 */
export async function interruptible<Result>(
  run: (work: Work) => Promise<Result>,
  progress: Work['progress'] = () => undefined,
): Promise<Result> {
  const stop = new AbortController();
  const abort = () => stop.abort();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, abort);
  try {
    return await run({ signal: stop.signal, progress });
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, abort);
  }
}
