/** `CreditsPlace` the screen where pictures are credited, with the desk's agencies and rules. */
export { CreditsPlace } from './CreditsPlace.tsx';
export { type Completing, creditCompleting } from './completing.ts';
export { asRead, creatorWords, type TextFieldName, textOf, withCreators, withText } from './edits.ts';
/** `openCredits` goes to the list, at a figure where one is named; `showCredits` to the agencies or the rules. */
export { openCredits, openCreditsWith, showCredits } from './open.ts';
/** `Placed` a figure with its place, its picture and its credit. */
export { creditToBorrow, type Placed } from './placed.ts';
/** How this desk credits pictures, followed; and read from the desk. */
export { loadDeskCredits, useCreditStyle, useDeskCredits } from './style.ts';
/** `useCompletion` makes a text field complete from a list under it. */
export { useCompletion } from './useCompletion.tsx';
export { usePlaced } from './usePlaced.ts';
/** `changeOf` what has to change for a figure's fields to say something else. */
export { changeOf } from './values.ts';
