export { type Happening, lastNotes, note, openLog, unforeseen } from './log.ts';
