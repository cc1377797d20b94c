import {
  type FieldName,
  type FieldSource,
  fieldSources,
  fieldsSchema,
  iimBytes,
  type Picture,
} from '#shared/picture/index.ts';
import { digests, manifestLabel, places } from './places.ts';
import { type Reading, type Readings, readingsOf } from './readings.ts';
import type { Tags } from './tags.ts';

/** Where IIM cut a text off, in bytes. A day is a moment cut off, too. */
const cutLengths: Partial<Record<FieldName, number>> = { ...iimBytes, dateCreated: 8, location: 32 };

/** What a picture's record holds of its file's metadata. */
export type Metadata = Pick<Picture, 'read' | 'from' | 'disagree' | 'contentCredentials'>;

/**
 * The one value of every field, by the guidance of the Metadata Working Group: XMP's, then IIM's, then EXIF's; IIM's
 * first where the digest shows that IIM was changed after the XMP was written. Where they differ, what each says.
 */
export function reconcile(tags: Tags): Metadata {
  const order: readonly FieldSource[] = iimIsNewer(tags) ? ['iim', 'xmp', 'exif'] : fieldSources;
  const read: Partial<Record<FieldName, Reading['value']>> = {};
  const from: Metadata['from'] = {};
  const disagree: Metadata['disagree'] = {};
  for (const [name, readings] of readingsOf(tags)) {
    const source = order.find((each) => readings[each] !== undefined);
    const chosen = source === undefined ? undefined : readings[source];
    if (source === undefined || chosen === undefined) continue;
    read[name] = chosen.value;
    from[name] = source;
    if (fieldSources.some((other) => differs(name, readings, source, other))) disagree[name] = told(readings);
  }
  return {
    read: fieldsSchema.parse(read),
    from,
    disagree,
    contentCredentials: tags.list(manifestLabel).includes('c2pa'),
  };
}

function iimIsNewer(tags: Tags): boolean {
  const written = tags.text(digests.written);
  const now = tags.text(digests.now);
  // An all-zero digest was never computed.
  return written !== undefined && now !== undefined && !/^0*$/.test(written) && written !== now;
}

function told(readings: Readings): Partial<Record<FieldSource, string>> {
  const words: Partial<Record<FieldSource, string>> = {};
  for (const source of fieldSources) {
    const reading = readings[source];
    if (reading !== undefined) words[source] = reading.texts.filter((text) => text !== '').join('; ');
  }
  return words;
}

function differs(name: FieldName, readings: Readings, chosen: FieldSource, other: FieldSource): boolean {
  const [one, two] = [readings[chosen]?.texts, readings[other]?.texts];
  if (one === undefined || two === undefined || chosen === other) return false;
  const { form } = places[name];
  const cutAt = chosen === 'iim' || other === 'iim' ? (cutLengths[name] ?? 0) : 0;
  // A part of a place that only one of them knows is no quarrel.
  if (form === 'location')
    return one.some((text, part) => text !== '' && two[part] !== '' && !same(text, two[part] ?? '', cutAt));
  const has = (texts: string[], text: string) => texts.some((each) => same(each, text, cutAt));
  return !(one.every((text) => has(two, text)) && two.every((text) => has(one, text)));
}

/** Whether two texts say the same: spaces aside, and, where IIM takes part, one may be the other cut off at IIM's length. */
function same(one: string, two: string, cutAt: number): boolean {
  const [a, b] = [folded(one), folded(two)];
  return a === b || (cutAt > 0 && (wasCut(a, b, cutAt) || wasCut(b, a, cutAt)));
}

function wasCut(whole: string, start: string, bytes: number): boolean {
  return whole.startsWith(start) && Buffer.byteLength(start) >= bytes - 3;
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
