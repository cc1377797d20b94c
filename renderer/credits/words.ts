import type { CreditField } from './values.ts';

/** What the fields are called. */
export const fieldWords: Record<CreditField, string> = {
  creator: 'Creator',
  creditLine: 'Credit line',
  source: 'Source',
  copyrightNotice: 'Copyright notice',
};
