export { flushFolder, makeFolder, partialEnding, writeDurably } from './durable.ts';
export { diskFault } from './faults.ts';
export { isMissing, JsonFile, jsonText, TornJson } from './json-file.ts';
