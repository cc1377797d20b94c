import './collation.css';

/** `CollationPlace` the two versions side by side. */
export { CollationPlace } from './CollationPlace.tsx';
/** `choose` makes a choice between them, for buttons and commands. */
export { type Choice, choose } from './choices.ts';
