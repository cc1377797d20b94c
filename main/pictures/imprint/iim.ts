import { createHash } from 'node:crypto';
import { cutToBytes, type IimField, iimBytes, iimDay, iimFields, type PictureFields } from '#shared/picture/index.ts';
import { big, joined, utf8 } from './bytes.ts';

/** The number of each field's data set in IIM's record 2. */
const dataSets: Record<IimField, number> = {
  title: 5,
  keywords: 25,
  instructions: 40,
  creator: 80,
  creatorJobTitle: 85,
  headline: 105,
  creditLine: 110,
  source: 115,
  copyrightNotice: 116,
  caption: 120,
  captionWriter: 122,
};
/** The parts of a place by its names: the number of each, and the most bytes it may have. */
const placeSets = [
  ['city', 90, 32],
  ['sublocation', 92, 32],
  ['region', 95, 32],
  ['countryCode', 100, 3],
  ['country', 101, 64],
] as const;
const days = { expires: 37, dateCreated: 55 } as const;

/** The most bytes lists may take up together, so that the whole fits one segment of a JPEG. */
const mostInLists = 32_000;

/** 1:90, which says that all of record 2 is UTF-8, and 2:0, the version of the record. */
const utf8Mark = Uint8Array.of(0x1c, 1, 90, 0, 3, 0x1b, 0x25, 0x47);
const recordVersion = Uint8Array.of(0x1c, 2, 0, 0, 2, 0, 4);

/** IPTC's older IIM: every field it has a place for, in UTF-8, each cut at IIM's length. Null where it has nothing to say. */
export function iimBlock(fields: PictureFields): Uint8Array | null {
  const sets = iimFields.flatMap((field) => {
    let left = mostInLists;
    return [fields[field] ?? []].flat().flatMap((text) => {
      const value = utf8(cutToBytes(text, iimBytes[field]));
      left -= value.length;
      return value.length === 0 || left < 0 ? [] : [{ number: dataSets[field], value }];
    });
  });
  for (const [part, number, most] of placeSets) {
    const value = utf8(cutToBytes(fields.location?.[part] ?? '', most));
    if (value.length > 0) sets.push({ number, value });
  }
  for (const field of ['expires', 'dateCreated'] as const) {
    const day = iimDay(fields[field] ?? '');
    if (day !== null) sets.push({ number: days[field], value: utf8(day) });
  }
  if (sets.length === 0) return null;
  const written = sets
    .toSorted((one, other) => one.number - other.number)
    .map(({ number, value }) => joined(Uint8Array.of(0x1c, 2, number), big(value.length, 2), value));
  return joined(utf8Mark, recordVersion, ...written);
}

/** IIM as Photoshop's image resources hold it, with the digest by which readers see that the XMP is as new as it. */
export function imageResources(iim: Uint8Array): Uint8Array {
  const digest = new Uint8Array(createHash('md5').update(iim).digest());
  return joined(resource(0x0404, iim), resource(0x0425, digest));
}

function resource(id: number, data: Uint8Array): Uint8Array {
  const padding = new Uint8Array(data.length % 2);
  return joined(utf8('8BIM'), big(id, 2), new Uint8Array(2), big(data.length, 4), data, padding);
}
