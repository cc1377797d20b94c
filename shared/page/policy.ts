import { pageStyleHash } from './styles/index.ts';

/**
 * The content security policy a page is shown under before it is published: its own style and the pictures and fonts
 * beside it, nothing else; no script, no form, no base of its own. The sandbox leaves the page its origin, and the word to print,
 * so that the window may bring it up to date in place and print it; as no script runs in it, the page itself can do
 * nothing with either.
 */
export const pagePolicy = [
  "default-src 'none'",
  `style-src '${pageStyleHash}'`,
  "img-src 'self'",
  "font-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  'sandbox allow-same-origin allow-modals',
].join('; ');
