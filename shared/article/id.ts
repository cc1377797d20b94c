const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789';

/** A new id of 16 letters and digits (80 random bits), without those that look alike. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  let id = '';
  for (const byte of bytes) id += alphabet[byte % alphabet.length];
  return id;
}
