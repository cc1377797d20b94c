import { pageStyleHash } from './styles/index.ts';

/**
 * The content security policy a page is shown under before it is published: its own style and the pictures and fonts
 * beside it, nothing else; no script, no form, no place of its own. Fonts are fetched across origins by a sandboxed page,
 * so whoever serves them must allow any origin.
 */
export const pagePolicy = [
  "default-src 'none'",
  `style-src '${pageStyleHash}'`,
  "img-src 'self'",
  "font-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  'sandbox',
].join('; ');
