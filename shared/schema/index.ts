import { z } from 'zod';

// In a window zod must not probe `new Function`: the content security policy forbids it and reports the attempt.
z.config({ jitless: 'document' in globalThis });

export { dateTime, id, isoDate, line, prose, sha256 } from './words.ts';
export { z };
