/** What a picture file does not have in the form its kind asks for. */
export class MalformedFile extends Error {
  override readonly name = 'MalformedFile';
}

const encoder = new TextEncoder();

/** Text as UTF-8; half a character becomes a replacement character. */
export function utf8(text: string): Uint8Array {
  return encoder.encode(text);
}

/** A number as bytes, the most significant first. */
export function big(value: number, bytes: 2 | 4): Uint8Array {
  const view = new DataView(new ArrayBuffer(bytes));
  if (bytes === 2) view.setUint16(0, value);
  else view.setUint32(0, value);
  return new Uint8Array(view.buffer);
}

/** A number as four bytes, the least significant first. */
export function little(value: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(4));
  view.setUint32(0, value, true);
  return new Uint8Array(view.buffer);
}

export function joined(...parts: Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

/** Bytes as the Latin letters they spell, for signatures. */
export function letters(bytes: Uint8Array, from: number, count: number): string {
  return String.fromCharCode(...bytes.subarray(from, from + count));
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
