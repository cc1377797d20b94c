import { createHash } from 'node:crypto';

import { utf8 } from './bytes.ts';
import type { Origin, Told } from './told.ts';
import { dataMining, modelRelease, propertyRelease, xmpDate, xmpDegrees } from './xmp-values.ts';

/** XMP as a file holds it. What does not fit one segment of a JPEG goes into an extension, told by its digest. */
export interface Xmp {
  packet: Uint8Array;
  extension: { guid: string; bytes: Uint8Array } | null;
}

/** The namespaces the IPTC Photo Metadata Standard is written in. */
const namespaces = [
  ['dc', 'http://purl.org/dc/elements/1.1/'],
  ['photoshop', 'http://ns.adobe.com/photoshop/1.0/'],
  ['xmpRights', 'http://ns.adobe.com/xap/1.0/rights/'],
  ['Iptc4xmpCore', 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/'],
  ['Iptc4xmpExt', 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/'],
  ['plus', 'http://ns.useplus.org/ldf/xmp/1.0/'],
  ['exif', 'http://ns.adobe.com/exif/1.0/'],
  ['exifEX', 'http://cipa.jp/exif/1.0/'],
  ['xmpNote', 'http://ns.adobe.com/xmp/note/'],
] as const;

const begin = '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>\n';
const end = '\n<?xpacket end="r"?>';

/** A picture's fields as XMP. @param most the most bytes the packet may have, for a kind of file that has a limit */
export function xmpOf(fields: Told, most: number): Xmp {
  const properties = propertiesOf(fields).filter((property) => property !== '');
  const whole = utf8(begin + rdf(properties) + end);
  if (whole.length <= most) return { packet: whole, extension: null };
  const extended: string[] = [];
  const kept = [...properties];
  // The longest go first, until the rest fits beside the note that tells of them.
  while (utf8(begin + rdf([...kept, note('0'.repeat(32))]) + end).length > most) {
    const longest = kept.reduce((one, other) => (other.length > one.length ? other : one));
    kept.splice(kept.indexOf(longest), 1);
    extended.push(longest);
  }
  const bytes = utf8(rdf(extended));
  const guid = createHash('md5').update(bytes).digest('hex').toUpperCase();
  return { packet: utf8(begin + rdf([...kept, note(guid)]) + end), extension: { guid, bytes } };
}

function rdf(properties: readonly string[]): string {
  const body = properties.join('\n');
  const used = namespaces
    .filter(([prefix]) => body.includes(`<${prefix}:`))
    .map(([prefix, address]) => ` xmlns:${prefix}="${address}"`);
  return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""${used.join('')}>
${body}
</rdf:Description></rdf:RDF></x:xmpmeta>`;
}

function propertiesOf(fields: Told): string[] {
  const rights = (fields.copyrightNotice ?? fields.usageTerms ?? fields.webStatement) !== undefined;
  return [
    list('dc:creator', 'Seq', fields.creator),
    simple('photoshop:AuthorsPosition', fields.creatorJobTitle),
    simple('photoshop:Credit', fields.creditLine),
    simple('photoshop:Source', fields.source),
    alternative('dc:rights', fields.copyrightNotice),
    simple('xmpRights:Marked', rights ? 'True' : undefined),
    alternative('xmpRights:UsageTerms', fields.usageTerms),
    simple('xmpRights:WebStatement', fields.webStatement),
    alternative('dc:description', fields.caption),
    simple('photoshop:CaptionWriter', fields.captionWriter),
    simple('photoshop:Headline', fields.headline),
    alternative('Iptc4xmpCore:AltTextAccessibility', fields.altText),
    alternative('Iptc4xmpCore:ExtDescrAccessibility', fields.extendedDescription),
    alternative('dc:title', fields.title),
    list('dc:subject', 'Bag', fields.keywords),
    simple('photoshop:DateCreated', fields.dateCreated === undefined ? undefined : xmpDate(fields.dateCreated)),
    list('Iptc4xmpExt:PersonInImage', 'Bag', fields.personsShown),
    simple('photoshop:Instructions', fields.instructions),
    licensors(fields.licensor),
    simple('plus:ModelReleaseStatus', fields.modelRelease, modelRelease),
    simple('plus:PropertyReleaseStatus', fields.propertyRelease, propertyRelease),
    simple('plus:DataMining', fields.dataMining, dataMining),
    simple('Iptc4xmpExt:DigitalSourceType', fields.digitalSourceType),
    ...place(fields.location),
    ...origin(fields.origin),
  ];
}

/** A place by its names, as IPTC Core has it; a name that is not known is not written. */
function place(location: Told['location']): string[] {
  if (location === undefined) return [];
  const { sublocation, city, region, country, countryCode } = location;
  return [
    simple('Iptc4xmpCore:Location', sublocation || undefined),
    simple('photoshop:City', city || undefined),
    simple('photoshop:State', region || undefined),
    simple('photoshop:Country', country || undefined),
    simple('Iptc4xmpCore:CountryCode', countryCode || undefined),
  ];
}

function origin({ position, cameraSerial, lensSerial }: Origin = {}): string[] {
  const altitude = position?.altitude ?? null;
  return [
    simple('exif:GPSLatitude', position === undefined ? undefined : xmpDegrees(position.latitude, 'NS')),
    simple('exif:GPSLongitude', position === undefined ? undefined : xmpDegrees(position.longitude, 'EW')),
    simple('exif:GPSAltitudeRef', altitude === null ? undefined : altitude < 0 ? '1' : '0'),
    simple('exif:GPSAltitude', altitude === null ? undefined : `${Math.round(Math.abs(altitude) * 1_000)}/1000`),
    simple('exifEX:BodySerialNumber', cameraSerial),
    simple('exifEX:LensSerialNumber', lensSerial),
  ];
}

function simple(name: string, text: string | undefined, spelled = (words: string) => words): string {
  return text === undefined ? '' : `<${name}>${escaped(spelled(text))}</${name}>`;
}

function alternative(name: string, text: string | undefined): string {
  if (text === undefined) return '';
  return `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt></${name}>`;
}

function list(name: string, kind: 'Seq' | 'Bag', texts: readonly string[] | undefined): string {
  if (texts === undefined) return '';
  const entries = texts.map((text) => `<rdf:li>${escaped(text)}</rdf:li>`);
  return `<${name}><rdf:${kind}>${entries.join('')}</rdf:${kind}></${name}>`;
}

function licensors(all: Told['licensor']): string {
  if (all === undefined) return '';
  const entries = all.map(({ name, url }) => {
    const parts = [
      simple('plus:LicensorName', name === '' ? undefined : name),
      simple('plus:LicensorURL', url === '' ? undefined : url),
    ];
    return `<rdf:li rdf:parseType="Resource">${parts.join('')}</rdf:li>`;
  });
  return `<plus:Licensor><rdf:Seq>${entries.join('')}</rdf:Seq></plus:Licensor>`;
}

function note(guid: string): string {
  return `<xmpNote:HasExtendedXMP>${guid}</xmpNote:HasExtendedXMP>`;
}

// XML has no way to write most control characters.
const forbidden = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu;

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(forbidden, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
