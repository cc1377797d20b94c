export type { BlockChange } from './blocks.ts';
export { compareTexts, type Part } from './compare.ts';
export { type CreditChange, type Difference, difference, differenceSchema } from './difference.ts';
export type { HeadChange } from './head.ts';
export { restored } from './restore.ts';
export { type Reason, type Version, versionSchema } from './version.ts';
