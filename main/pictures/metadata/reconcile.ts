import { type FieldName, type FieldSource, fieldSources, fieldsSchema, type Picture } from '#shared/picture/index.ts';
import { digests, places } from './places.ts';
import { type Reading, type Readings, readingsOf } from './readings.ts';
import type { Tags } from './tags.ts';

/** What a picture's record holds of its file's metadata. */
export type Metadata = Pick<Picture, 'read' | 'from' | 'disagree'>;

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
  return { read: fieldsSchema.parse(read), from, disagree };
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
    if (reading !== undefined) words[source] = reading.texts.join('; ');
  }
  return words;
}

function differs(name: FieldName, readings: Readings, chosen: FieldSource, other: FieldSource): boolean {
  const [one, two] = [readings[chosen], readings[other]];
  if (one === undefined || two === undefined || chosen === other) return false;
  const most = places[name].iimBytes;
  const same = (long: string, short: string) =>
    sameText(long, short) || (most !== undefined && wasCut(long, short, most));
  const has = (texts: string[], text: string) => texts.some((each) => same(each, text) || same(text, each));
  return !(one.texts.every((text) => has(two.texts, text)) && two.texts.every((text) => has(one.texts, text)));
}

function sameText(one: string, two: string): boolean {
  return folded(one) === folded(two);
}

/** Whether a text is the beginning of a longer one, as long as IIM lets it be: the rest was cut off. A day is a moment cut off. */
function wasCut(long: string, short: string, most: number): boolean {
  const [whole, start] = [folded(long), folded(short)];
  const widest = new TextEncoder().encode(start).length;
  return whole.startsWith(start) && widest >= most - 3;
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
