/** `BinClock` tells whether what is old may go, and believes no clock that is wrong. */
export { BinClock, goesAt } from './clock.ts';
/** `eraseFolder` deletes something in the bin for ever. */
export { eraseFolder } from './erasing.ts';
/** `writeMark` and `readMark`: when something was put into the bin, and by whom. */
export { type Mark, markName, readMark, writeMark } from './mark.ts';
