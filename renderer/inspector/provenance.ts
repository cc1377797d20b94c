import { say } from '#shared/messages/index.ts';
import type { FieldName, FieldSource, Picture } from '#shared/picture/index.ts';

const sourceWords: Record<FieldSource, string> = { xmp: 'XMP', iim: 'IPTC (IIM)', exif: 'EXIF' };

/** Which part of the file a source is, as a picture desk calls it. */
export function sourceWord(source: FieldSource): string {
  return sourceWords[source];
}

/** Where a field that stands as read came from: `As read from XMP`; `As read: empty` when the file has none. */
export function provenance(picture: Picture, name: FieldName): string {
  const from = picture.from[name];
  if (from !== undefined) return say('inspector.read.from', { source: sourceWord(from) });
  return say(picture.read[name] === undefined ? 'inspector.read.empty' : 'inspector.read');
}
