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
/** The folders of the program, in source and as built; a path begins there, so that no name of a person is noted. */
const ours = /(?:^|[\\/])((?:main|shared|out|node_modules)[\\/].*)$/;

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
      const place = file.startsWith('node:') ? file : ours.exec(file)?.[1]?.replaceAll('\\', '/');
      return place === undefined ? [] : [`${place}:${row}`];
    })
    .slice(0, mostFrames);
}
