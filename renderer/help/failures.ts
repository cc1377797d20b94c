import { desk } from '../desk/index.ts';

const mostPlaces = 12;
/** A place in a trace, in Chromium's words: the file, without its address, the line and the column. */
const place = /\/([\w.-]+\.(?:js|tsx?)(?::\d+){1,2})\)?$/;

/** Notes that something broke in this window: the kind of the error and where in the program, no word of what it says. */
export function noteFailure(error: unknown): void {
  const known = error instanceof Error ? error : new Error();
  const places = (known.stack ?? '')
    .slice(known.message.length)
    .split('\n')
    .flatMap((line) => place.exec(line)?.[1] ?? [])
    .slice(0, mostPlaces);
  const kind = /^\w{1,40}$/.test(known.name) ? known.name : 'Error';
  // A desk that cannot be reached cannot note it either; the console has the error itself.
  desk.call('desk.noteFailure', { error: kind, places }).catch(console.error);
}

/** Notes whatever breaks in this window from now on and nobody caught. */
export function noteFailures(): void {
  window.addEventListener('error', ({ error }) => noteFailure(error));
  window.addEventListener('unhandledrejection', ({ reason }) => noteFailure(reason));
}
