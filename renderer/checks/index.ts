/** `useFindings` what the checks say of the open article, and `findingsOf` the same outside a component. */
export { type Checked, findingsOf, useFindings } from './findings.ts';
