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
export {
  type About,
  type Binned,
  type BinnedPicture,
  byteLimit,
  type CallInput,
  type CallName,
  type CallOutput,
  type Copy,
  calls,
  type ExportedFile,
  type ExportReport,
  folderNameSchema,
  isCallName,
  type Opened,
  type Settings,
  type Summary,
  settingsSchema,
  summarySchema,
  type VersionHistory,
} from './calls.ts';
export {
  DeskError,
  type Explanation,
  type FaultCode,
  type FaultFacts,
  faults,
  fromWire,
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
