import { z } from 'zod';

/** A key in the library or in a document: lower-case letters and digits only, so that it can never be a path. */
export const id = z.string().regex(/^[a-z0-9]{6,32}$/);

/** A picture's content hash, the name it is stored under: SHA-256 in lower-case hex. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A calendar day as `2017-07-18` (ISO 8601). */
export const isoDate = z.iso.date();

/** A moment as ISO 8601 with an offset, such as `2017-07-18T09:30:00+01:00` or `…Z`. */
export const dateTime = z.iso.datetime({ offset: true });

/** One line of text an editor types: a headline, a name, a slug. */
export const line = z.string().max(4_000);

/** Running text without marks: a standfirst, an alt text, notes to the editor. */
export const prose = z.string().max(100_000);
