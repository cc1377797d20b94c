export { type Holder, holderWords, type Mended, mendedWords, type Writable } from './access.ts';
export {
  type AccountLine,
  type Became,
  becameKinds,
  type Decision,
  type ImportReading,
  importReadingSchema,
} from './account.ts';
export { type Answer, answerCall, asDeskError, type Desk, envelopeSchema, quietWork, type Work } from './answer.ts';
export type { Binned, BinnedPicture } from './calls/bin.ts';
export { byteLimit } from './calls/call.ts';
export type { Copy } from './calls/collation.ts';
export { type About, type Settings, settingsSchema } from './calls/desk.ts';
export type { VersionHistory } from './calls/history.ts';
export { type Opened, type Summary, summarySchema } from './calls/opened.ts';
export type { ExportedFile, ExportReport } from './calls/page.ts';
export { type Tour, type TourStep, tourSteps } from './calls/tour.ts';
export { folderNameSchema } from './calls/vault.ts';
export { type CallInput, type CallName, type CallOutput, calls, isCallName } from './calls.ts';
export {
  DeskError,
  type Explanation,
  explained,
  type FaultCode,
  type FaultFacts,
  faults,
  fromWire,
  type UnsupportedKind,
  type WireError,
  wireErrorSchema,
} from './errors.ts';
export { type DeskEvent, type EventName, type EventPayload, events } from './events.ts';
export {
  everything,
  type Passage,
  type SavedSearch,
  type Search,
  type SearchField,
  savedSearchSchema,
  searchFields,
} from './search.ts';
