import { say } from '#shared/messages/index.ts';
import type { CreditField } from './values.ts';

/** What the fields are called. */
export const fieldWords: Record<CreditField, string> = {
  creator: say('credits.field.creator'),
  creditLine: say('credits.field.creditLine'),
  source: say('credits.field.source'),
  copyrightNotice: say('credits.field.copyrightNotice'),
};
