import { base } from './base.ts';
import { brief } from './brief.ts';
import { copy } from './copy.ts';
import { facesCss } from './faces.ts';
import { figures } from './figures.ts';
import { focus } from './focus.ts';
import { furniture } from './furniture.ts';
import { longread } from './longread.ts';
import { print } from './print.ts';
import { standard } from './standard.ts';
import { tokens } from './tokens.ts';

/** The one style sheet of every page, the same for all layouts so that one hash admits it. */
export const pageStyle = [facesCss, tokens, base, copy, figures, focus, furniture, standard, longread, brief, print]
  .join('')
  .replace(/\n\s*/g, '\n');

/** SHA-256 of the style sheet as a content security policy names it. A test makes it anew and says when it has changed. */
export const pageStyleHash = 'sha256-FDbscQgBPUp3wzuttN/SWOH7tO4jNtSlU0yyT4MYUnQ=';
