import type { FieldName } from '#shared/picture/index.ts';

/** How a field's value is shaped: one line, running text, a list of lines, a place, or the licensors. */
export type Form = 'line' | 'prose' | 'list' | 'location' | 'licensors';

/**
 * Where a picture file can hold one field, under ExifTool's names with their group. A
 * `*` stands for every language of a text that XMP holds in several.
 */
export interface Place {
  form: Form;
  xmp?: string;
  iim?: string;
  exif?: string;
}

/**
 * Every field's places, by the IPTC Photo Metadata Standard and the Metadata Working Group. A camera's clock (EXIF
 * DateTimeOriginal) is no Date Created: that one is an editor's word about the content, and a clock is often wrong.
 */
export const places: Record<FieldName, Place> = {
  creator: { form: 'list', xmp: 'XMP-dc:Creator', iim: 'IPTC:By-line', exif: 'IFD0:Artist' },
  creatorJobTitle: { form: 'line', xmp: 'XMP-photoshop:AuthorsPosition', iim: 'IPTC:By-lineTitle' },
  creditLine: { form: 'line', xmp: 'XMP-photoshop:Credit', iim: 'IPTC:Credit' },
  source: { form: 'line', xmp: 'XMP-photoshop:Source', iim: 'IPTC:Source' },
  copyrightNotice: {
    form: 'line',
    xmp: 'XMP-dc:Rights*',
    iim: 'IPTC:CopyrightNotice',
    exif: 'IFD0:Copyright',
  },
  caption: {
    form: 'prose',
    xmp: 'XMP-dc:Description*',
    iim: 'IPTC:Caption-Abstract',
    exif: 'IFD0:ImageDescription',
  },
  captionWriter: { form: 'line', xmp: 'XMP-photoshop:CaptionWriter', iim: 'IPTC:Writer-Editor' },
  headline: { form: 'line', xmp: 'XMP-photoshop:Headline', iim: 'IPTC:Headline' },
  altText: { form: 'prose', xmp: 'XMP-iptcCore:AltTextAccessibility*' },
  extendedDescription: { form: 'prose', xmp: 'XMP-iptcCore:ExtDescrAccessibility*' },
  title: { form: 'line', xmp: 'XMP-dc:Title*', iim: 'IPTC:ObjectName' },
  keywords: { form: 'list', xmp: 'XMP-dc:Subject', iim: 'IPTC:Keywords' },
  dateCreated: { form: 'line', xmp: 'XMP-photoshop:DateCreated', iim: 'IPTC:DateCreated' },
  location: { form: 'location' },
  personsShown: { form: 'list', xmp: 'XMP-iptcExt:PersonInImage' },
  instructions: {
    form: 'prose',
    xmp: 'XMP-photoshop:Instructions',
    iim: 'IPTC:SpecialInstructions',
  },
  usageTerms: { form: 'prose', xmp: 'XMP-xmpRights:UsageTerms*' },
  webStatement: { form: 'line', xmp: 'XMP-xmpRights:WebStatement' },
  licensor: { form: 'licensors', xmp: 'XMP-plus:Licensor' },
  modelRelease: { form: 'line', xmp: 'XMP-plus:ModelReleaseStatus' },
  propertyRelease: { form: 'line', xmp: 'XMP-plus:PropertyReleaseStatus' },
  dataMining: { form: 'line', xmp: 'XMP-plus:DataMining' },
  digitalSourceType: { form: 'line', xmp: 'XMP-iptcExt:DigitalSourceType' },
  expires: { form: 'line', iim: 'IPTC:ExpirationDate' },
};

/** The parts of a place shown: as XMP and IIM have them one by one, and as the newer structures name them. */
export const locationParts = [
  { part: 'sublocation', xmp: 'XMP-iptcCore:Location', iim: 'IPTC:Sub-location', member: 'Sublocation' },
  { part: 'city', xmp: 'XMP-photoshop:City', iim: 'IPTC:City', member: 'City' },
  { part: 'region', xmp: 'XMP-photoshop:State', iim: 'IPTC:Province-State', member: 'ProvinceState' },
  {
    part: 'country',
    xmp: 'XMP-photoshop:Country',
    iim: 'IPTC:Country-PrimaryLocationName',
    member: 'CountryName',
  },
  {
    part: 'countryCode',
    xmp: 'XMP-iptcCore:CountryCode',
    iim: 'IPTC:Country-PrimaryLocationCode',
    member: 'CountryCode',
  },
] as const;

/** The structures that hold places, the one that counts first. */
export const locationStructures = ['XMP-iptcExt:LocationShown', 'XMP-iptcExt:LocationCreated'] as const;

/** The digest of the IIM block as it was when the XMP was last written with it, and as it is now. */
export const digests = { written: 'Photoshop:IPTCDigest', now: 'File:CurrentIPTCDigest' } as const;

/** What the box of a C2PA manifest is labelled with, among other JUMBF boxes. */
export const manifestLabel = 'JUMBF:JUMDLabel';

/** Every tag to ask ExifTool for. */
export const askedTags: readonly string[] = [
  ...Object.values(places).flatMap(({ xmp, iim, exif }) => [xmp, iim, exif]),
  ...locationParts.flatMap(({ xmp, iim }) => [xmp, iim]),
  ...locationStructures,
  ...Object.values(digests),
  manifestLabel,
].filter((tag) => tag !== undefined);
