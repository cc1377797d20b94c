import { fileURLToPath } from 'node:url';

/** What may be noted of an error: where it came from, and no word of what it says. */
export interface ErrorFacts {
  error: string;
  /** The system's word, as `ENOSPC`, or the desk's, as `article-missing`. */
  code?: string;
  /** Where in the program, innermost first, as `main/library/library.ts:120`. */
  places: string[];
  /** What it was caused by. */
  cause?: ErrorFacts;
}

const deepest = 4;
const mostFrames = 12;
const frame = /^ {4}at .*?((?:node:|file:|\/|[A-Za-z]:\\)[^():]*(?::\\[^():]*)?):(\d+):\d+\)?$/;
/** Where the program stands, in source and as built: a place is told from there, so that no name of a person is noted. */
const program = /^(.*\/)(?:out\/main|main\/log)\//.exec(asAddress(import.meta.filename))?.[1];

/**
 * The facts of an error. Its message is left out: a parser's quotes the text it failed on, which may be an article's.
 * The lines of a message that look like a place in the program are no places of this program and are left out too.
 */
export function factsOf(error: unknown, depth = 0): ErrorFacts {
  if (!(error instanceof Error)) return { error: typeof error, places: [] };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return {
    error: /^\w{1,40}$/.test(error.name) ? error.name : 'Error',
    ...(code !== undefined && /^[\w-]{1,60}$/.test(code) && { code }),
    places: placesOf(error),
    ...(error.cause !== undefined && depth < deepest && { cause: factsOf(error.cause, depth + 1) }),
  };
}

function placesOf({ stack = '', message }: Error): string[] {
  const said = stack.indexOf(message);
  const trace = said === -1 ? stack : stack.slice(said + message.length);
  return trace
    .split('\n')
    .flatMap((line) => {
      const [, file, row] = frame.exec(line) ?? [];
      if (file === undefined || row === undefined) return [];
      const place = file.startsWith('node:') ? file : placeIn(program, file);
      return place === undefined ? [] : [`${place}:${row}`];
    })
    .slice(0, mostFrames);
}

/**
 * A file as it is called inside the program's folder (which ends in a stroke), as `main/log/facts.ts`. Of a file outside it
 * only what stands in the innermost `node_modules` is told; of any other nothing, for its folders may bear names of people.
 */
export function placeIn(folder: string | undefined, file: string): string | undefined {
  const address = asAddress(file);
  if (folder !== undefined && address.startsWith(folder)) return address.slice(folder.length);
  return /.*\/(node_modules\/.*)$/.exec(address)?.[1];
}

function asAddress(file: string): string {
  return (file.startsWith('file:') ? fileURLToPath(file) : file).replaceAll('\\', '/');
}
