import { analyse } from 'chardet';
import { fileTypeFromBuffer } from 'file-type';
import { plausibility } from './plausibility.ts';

/** Text read from bytes, and the character set it was in, as the WHATWG Encoding Standard names it. */
export interface Decoded {
  text: string;
  encoding: string;
}

/** How much of a file is looked at to tell its character set. */
const sampleSize = 65_536;

/**
 * Eight-bit sets that a byte-frequency test confuses, tried against each other on what they make of the letters; of two
 * that make as much the one named first is taken.
 */
const westernSets = ['windows-1252', 'macintosh', 'windows-1250', 'iso-8859-2'];

/**
 * Reads bytes as text: by byte order mark, then UTF-8, then UTF-16 by where its NUL bytes fall, then the likeliest
 * legacy character set. Gives null where the bytes are not text.
 */
export async function decode(bytes: Uint8Array): Promise<Decoded | null> {
  const marked = byMark(bytes);
  if (marked !== null) return marked;
  const sample = bytes.subarray(0, sampleSize);
  if (await isKnownBinary(sample)) return null;
  const nuls = count(sample, (byte) => byte === 0) / sample.length;
  const utf8 = strictly('utf-8', bytes);
  // In UTF-16 every other byte of a Latin text is NUL, and a Chinese one is not UTF-8; a NUL or two strayed into text.
  if (nuls > 0 && (utf8 === null || nuls > 0.15)) return nuls === 1 ? null : wide(bytes, sample);
  if (controlShare(sample) > 0.05) return null;
  if (utf8 === null) return legacy(bytes);
  return escapesToJapanese(sample) ? (strictly('iso-2022-jp', bytes) ?? utf8) : utf8;
}

function byMark(bytes: Uint8Array): Decoded | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return strictly('utf-8', bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return loosely('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return loosely('utf-16be', bytes);
  return null;
}

/** UTF-16 without a mark: Latin text has a NUL in every other byte, and even Chinese has its line feeds and spaces so. */
function wide(bytes: Uint8Array, sample: Uint8Array): Decoded | null {
  const high = count(sample, (byte, at) => byte === 0 && at % 2 === 0);
  const low = count(sample, (byte, at) => byte === 0 && at % 2 === 1);
  if (Math.min(high, low) * 10 > Math.max(high, low)) return null;
  const decoded = strictly(low > high ? 'utf-16le' : 'utf-16be', bytes);
  return decoded !== null && plausibility(decoded.text.slice(0, 4_000)) > 0 ? decoded : null;
}

function legacy(bytes: Uint8Array): Decoded | null {
  const sample = aroundHighBytes(bytes);
  const guesses = analyse(sample).map((match) => match.name.toLowerCase());
  const first = guesses.find((name) => isReadable(name) && name !== 'utf-8');
  const rivals = first === undefined || isWestern(first) ? westernSets : [first];
  const judged = rivals
    .map((name) => ({ name, worth: plausibility(new TextDecoder(name).decode(sample)) }))
    .sort((a, b) => b.worth - a.worth);
  const best = judged[0];
  return best === undefined ? null : loosely(best.name, bytes);
}

/** Byte statistics cannot tell these from one another or from Windows-1252, which contains most of them. */
function isWestern(name: string): boolean {
  return /^(iso-8859-(1|2|9|15)|windows-125[0247]|ascii)$/.test(name);
}

function isReadable(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function strictly(encoding: string, bytes: Uint8Array): Decoded | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function loosely(encoding: string, bytes: Uint8Array): Decoded {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

/** A picture, a PDF, a word processor's file: known by its first bytes, whatever its name says. */
async function isKnownBinary(sample: Uint8Array): Promise<boolean> {
  const opening = new TextDecoder('latin1').decode(sample.subarray(0, 8));
  if (opening.startsWith('%PDF-') || opening.startsWith('{\\rtf')) return true;
  if (startsAsUtf8(sample) && !sample.includes(0)) return false;
  const type = await fileTypeFromBuffer(sample);
  return type !== undefined && !type.mime.startsWith('text/') && !type.mime.endsWith('xml');
}

/** Whether the sample is UTF-8 as far as it goes; it may stop inside a character. */
function startsAsUtf8(sample: Uint8Array): boolean {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: true }) !== '';
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

function escapesToJapanese(sample: Uint8Array): boolean {
  return sample.some((byte, at) => byte === 0x1b && sample[at + 1] === 0x24 && sample[at + 2] === 0x42);
}

/** Control bytes that no text carries many of; wire files carry a few. */
function controlShare(sample: Uint8Array): number {
  const controls = count(sample, (byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b));
  // A wire file can be very short and still open and close with its dozen control bytes.
  return Math.max(0, controls - 16) / sample.length;
}

/** The bytes near those above 127, which are the ones that tell the sets apart. */
function aroundHighBytes(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  return bytes.subarray(Math.max(0, first - 1_000), first + sampleSize);
}

function count(bytes: Uint8Array, counts: (byte: number, at: number) => boolean): number {
  let total = 0;
  for (let at = 0; at < bytes.length; at++) if (counts(bytes[at] ?? 0, at)) total++;
  return total;
}
