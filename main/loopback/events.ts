import type { DeskEvent } from '#shared/contract/index.ts';
import { guarded } from '../serving/index.ts';

/** How often a quiet line is used, in milliseconds, so that a dead one is noticed and nothing between closes it. */
const beat = 25_000;

/** The desk's events as server-sent events: one JSON `DeskEvent` a message, for as long as the window listens. */
export function eventStream(listen: (heard: (event: DeskEvent) => void) => () => void): Response {
  const encoder = new TextEncoder();
  const leaving = new AbortController();
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const say = (text: string) => controller.enqueue(encoder.encode(text));
      const quiet = setInterval(() => say(': still here\n\n'), beat);
      const unlisten = listen((event) => say(`data: ${JSON.stringify(event)}\n\n`));
      leaving.signal.addEventListener('abort', () => {
        clearInterval(quiet);
        unlisten();
      });
      say(': listening\n\n');
    },
    cancel() {
      leaving.abort();
    },
  });
  return guarded(stream, 200, { 'content-type': 'text/event-stream' });
}
