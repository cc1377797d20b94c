import {
  type FieldName,
  type FieldSource,
  fieldNames,
  fieldSources,
  type Licensor,
  type PictureLocation,
} from '#shared/picture/index.ts';
import { type Form, locationParts, locationStructures, type Place, places } from './places.ts';
import type { Tags } from './tags.ts';
import { cut, plain } from './text.ts';

/** One source's word on one field: its value, and the same as texts, to be compared and shown. A location has a text a part. */
export interface Reading {
  value: string | string[] | PictureLocation | Licensor[];
  texts: string[];
}

/** What each source says about a field; one that says nothing is absent. */
export type Readings = Partial<Record<FieldSource, Reading>>;

type Reader = (tags: Tags, tag: string) => Reading | null;

/** The most a record keeps: entries of a list, characters of a line, of running text. */
const mostEntries = 1_000;
const lineLength = 4_000;
const proseLength = 100_000;

const readers: Record<Exclude<Form, 'location'>, Reader> = {
  line: (tags, tag) => single(oneLine(tags.text(tag) ?? '')),
  prose: (tags, tag) => single(cut(plain(tags.text(tag) ?? ''), proseLength)),
  list: (tags, tag) => several(tags.list(tag)),
  licensors: (tags, tag) => licensors(tags, tag),
};

/** EXIF has no lists: the Metadata Working Group puts semicolons between names. */
const exifReaders: typeof readers = {
  ...readers,
  list: (tags, tag) => several((tags.text(tag) ?? '').split(';')),
};

/** What XMP, IIM and EXIF say of every field. */
export function readingsOf(tags: Tags): ReadonlyMap<FieldName, Readings> {
  return new Map(fieldNames.map((name) => [name, fieldReadings(tags, places[name])]));
}

function fieldReadings(tags: Tags, { form, xmp, iim, exif }: Place): Readings {
  if (form === 'location') return present({ xmp: xmpLocation(tags), iim: iimLocation(tags), exif: null });
  return present({
    xmp: xmp === undefined ? null : readers[form](tags, xmp),
    iim: iim === undefined ? null : readers[form](tags, iim),
    exif: exif === undefined ? null : exifReaders[form](tags, exif),
  });
}

function present(found: Record<FieldSource, Reading | null>): Readings {
  const readings: Readings = {};
  for (const source of fieldSources) {
    const reading = found[source];
    if (reading !== null) readings[source] = reading;
  }
  return readings;
}

function oneLine(text: string): string {
  return cut(plain(text).replace(/\s*\n\s*/g, ' '), lineLength);
}

function single(text: string): Reading | null {
  return text === '' ? null : { value: text, texts: [text] };
}

function several(entries: string[]): Reading | null {
  const texts = entries
    .slice(0, mostEntries)
    .map(oneLine)
    .filter((text) => text !== '');
  return texts.length === 0 ? null : { value: texts, texts };
}

function licensors(tags: Tags, tag: string): Reading | null {
  const value = tags
    .structures(tag)
    .slice(0, mostEntries)
    .map((licensor) => ({
      name: oneLine(licensor.text('LicensorName') ?? ''),
      url: oneLine(licensor.text('LicensorURL') ?? ''),
    }))
    .filter(({ name, url }) => name !== '' || url !== '');
  return value.length === 0 ? null : { value, texts: value.map(({ name, url }) => `${name} ${url}`.trim()) };
}

function xmpLocation(tags: Tags): Reading | null {
  const simple = location((part) => tags.text(part.xmp));
  if (simple !== null) return simple;
  for (const tag of locationStructures) {
    const [first] = tags.structures(tag);
    const found = first === undefined ? null : location((part) => first.text(part.member));
    if (found !== null) return found;
  }
  return null;
}

function iimLocation(tags: Tags): Reading | null {
  return location((part) => tags.text(part.iim));
}

function location(textOf: (part: (typeof locationParts)[number]) => string | undefined): Reading | null {
  const value: PictureLocation = { sublocation: '', city: '', region: '', country: '', countryCode: '' };
  for (const part of locationParts) value[part.part] = oneLine(textOf(part) ?? '');
  const texts = Object.values(value);
  return texts.every((text) => text === '') ? null : { value, texts };
}
