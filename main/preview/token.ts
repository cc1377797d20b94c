import { randomBytes } from 'node:crypto';

/** A word nobody can guess (192 random bits), safe in an address. */
export function unguessable(): string {
  return randomBytes(24).toString('base64url');
}
