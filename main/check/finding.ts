/** What a part of a library is. */
export type Kind =
  | 'library'
  | 'article'
  | 'version'
  | 'picture'
  | 'picture-record'
  | 'source'
  | 'export'
  | 'mark'
  | 'house'
  | 'searches'
  | 'credits'
  | 'bin'
  | 'leftover'
  /** None of Standfirst's: a sync program's own file, a person's, the system's. */
  | 'stray';

/**
 * How it stands: as it was written; put back after its file was damaged; a damaged file, or one that sync left, kept
 * beside what took its place; damaged; not there where something needs it; written by a later Standfirst.
 */
export type State = 'sound' | 'recovered' | 'aside' | 'damaged' | 'missing' | 'newer';

/** What was found of one part of a library. */
export interface Finding {
  kind: Kind;
  state: State;
  /** Its file, as a path in the library with `/` between steps. */
  file: string;
  /** The article's id, or the picture's hash; absent where it is of neither. */
  of?: string;
  /** The version's id, where it is one that can be told. */
  version?: string;
  /** What is the matter, in a few words; absent where nothing is. */
  detail?: string;
  /** What to do, in a sentence; absent where there is nothing to do. */
  todo?: string;
}

/** Whether something has to be done about it. */
export function isHarm({ state }: Finding): boolean {
  return state === 'damaged' || state === 'missing';
}
