import { line, prose, z } from '../schema/index.ts';

/** Where a value in a picture file came from: XMP, IPTC's older IIM, or EXIF. */
export const fieldSources = ['xmp', 'iim', 'exif'] as const;

/** Who licenses a picture and where (PLUS Licensor). */
export const licensorSchema = z.strictObject({ name: line, url: line });

/** Where a picture shows (IPTC Location Shown/Created, or the older Core fields). */
export const locationSchema = z.strictObject({
  sublocation: line,
  city: line,
  region: line,
  country: line,
  countryCode: line,
});

/**
 * What a picture says about itself, under the names of the IPTC Photo Metadata Standard.
 * A field the file does not have is absent, never empty.
 */
export const fieldsSchema = z
  .strictObject({
    creator: z.array(line),
    creatorJobTitle: line,
    creditLine: line,
    source: line,
    copyrightNotice: line,
    caption: prose,
    captionWriter: line,
    headline: line,
    altText: prose,
    extendedDescription: prose,
    title: line,
    keywords: z.array(line),
    /** As the file writes it: a year, a day or a moment. */
    dateCreated: line,
    location: locationSchema,
    personsShown: z.array(line),
    instructions: prose,
    usageTerms: prose,
    webStatement: line,
    licensor: z.array(licensorSchema),
    modelRelease: line,
    propertyRelease: line,
    dataMining: line,
    digitalSourceType: line,
    expires: line,
  })
  .partial();

export type Licensor = z.infer<typeof licensorSchema>;
export type PictureLocation = z.infer<typeof locationSchema>;
export type PictureFields = z.infer<typeof fieldsSchema>;
export type FieldName = keyof PictureFields;
export type FieldSource = (typeof fieldSources)[number];

/** Every field's name, in the order a panel shows them. */
export const fieldNames = fieldsSchema.keyof().options;
