import type { Head } from '../article/index.ts';

/** What is checked; every finding carries one of these. */
export const checkCodes = [
  'headline-missing',
  'headline-long',
  'standfirst-missing',
  'byline-missing',
  'byline-desk',
  'embargo',
  'date-unread',
  'language-missing',
  'copy-missing',
  'block-empty',
  'address-unsafe',
  'related-without-address',
  'picture-missing',
  'credit-missing',
  'credit-in-caption',
  'iim-cut',
  'rights-ended',
  'rights-embargoed',
  'rights-overused',
  'rights-expired',
  'rights-expiring',
  'alt-missing',
  'alt-long',
  'alt-repeats',
  'caption-tag',
  'caption-repeats',
  'spaces',
  'full-stop',
  'quotes',
  'crosshead-order',
] as const;

export type CheckCode = (typeof checkCodes)[number];

/** Where a finding is: a field of the head, a block of the body, or a part of a figure. `number` counts pictures from 1. */
export type Place =
  | { kind: 'head'; field: keyof Head }
  | { kind: 'block'; block: string }
  | { kind: 'figure'; figure: string; number: number; part: 'picture' | 'credit' | 'alt' | 'caption' };

/** A change that would put a finding right, in words for a button and as what stands there now and would then. */
export interface Fix {
  label: string;
  from: string;
  to: string;
  /** What goes to the figure’s credit, taken out of its caption. */
  credit?: string;
}

/** One thing an editor should see. `block` stops the export; `warn` is worth a look. */
export interface Finding {
  code: CheckCode;
  severity: 'block' | 'warn';
  /** What it is, in a few words: `Picture 2 has no credit line`. */
  title: string;
  /** What there is to see there, or why it matters; may be empty. */
  detail: string;
  at: Place;
  fix?: Fix;
}
