import type { Pixels } from './heif.ts';

const short = 3;
const long = 4;
const bytes = 7;

/** One entry of a TIFF's directory: its tag, its type, how many values, and the value or where it lies. */
type Entry = readonly [tag: number, type: number, count: number, value: number];

/** Pixels as an uncompressed TIFF: what hands sharp pixels together with their colour profile. */
export function tiffOf({ data, width, height, channels, profile }: Pixels): Buffer {
  const pixelsAt = 8;
  const bitsAt = even(pixelsAt + data.length);
  const profileAt = bitsAt + 2 * channels;
  const entriesAt = even(profileAt + (profile?.length ?? 0));
  const entries: Entry[] = [
    [256, long, 1, width],
    [257, long, 1, height],
    [258, short, channels, bitsAt],
    // Uncompressed, RGB, in one strip.
    [259, short, 1, 1],
    [262, short, 1, 2],
    [273, long, 1, pixelsAt],
    [277, short, 1, channels],
    [278, long, 1, height],
    [279, long, 1, data.length],
    ...(channels === 4 ? ([[338, short, 1, 2]] as const) : []),
    ...(profile === null ? [] : ([[34_675, bytes, profile.length, profileAt]] as const)),
  ];
  const file = Buffer.alloc(entriesAt + 2 + entries.length * 12 + 4);
  file.write('II*\0', 0, 'latin1');
  file.writeUInt32LE(entriesAt, 4);
  file.set(data, pixelsAt);
  for (let channel = 0; channel < channels; channel++) file.writeUInt16LE(8, bitsAt + 2 * channel);
  if (profile !== null) file.set(profile, profileAt);
  file.writeUInt16LE(entries.length, entriesAt);
  for (const [index, [tag, type, count, value]] of entries.entries()) {
    const at = entriesAt + 2 + index * 12;
    file.writeUInt16LE(tag, at);
    file.writeUInt16LE(type, at + 2);
    file.writeUInt32LE(count, at + 4);
    // A short stands at the left of its field, which in this order of bytes is where a long begins.
    file.writeUInt32LE(value, at + 8);
  }
  return file;
}

function even(at: number): number {
  return at + (at % 2);
}
