export { type Aside, asideOf, setAside } from './aside.ts';
export { flushFolder, makeFolder, partialEnding, partialPath, writeDurably } from './durable.ts';
export { diskFault } from './faults.ts';
export { jsonBytes } from './json-bytes.ts';
export { JsonFile, TornJson } from './json-file.ts';
export { isMissing, isSystemError } from './missing.ts';
export { namesIn } from './names.ts';
export { fileStamp, type Stamp, stampOf, stampTime } from './stamp.ts';
export { Turns } from './turns.ts';
