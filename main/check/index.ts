export { checkLibrary, type LibraryCheck } from './check.ts';
export { type Finding, isHarm, type State } from './finding.ts';
