import { dateTime, isoDate, line, prose, z } from '../schema/index.ts';

/** Whether the people and the property a picture shows were asked. */
export const releaseStatuses = ['notNeeded', 'none', 'model', 'property', 'modelAndProperty'] as const;

/** What a desk knows of its right to use a picture. What it does not know is absent. */
export const rightsSchema = z
  .strictObject({
    /** The licence by its name, and where it can be read. */
    licence: line,
    licenceAddress: line,
    /** Where it may be used: `UK and Ireland`. */
    territory: line,
    /** The last day it may be used. */
    expires: isoDate,
    /** To whom else it is not given: `Exclusive in the UK for 30 days`. */
    exclusivity: line,
    /** How often it may be used; 1 is a one-time use. */
    uses: z.int().min(1),
    release: z.enum(releaseStatuses),
    cost: z.number().min(0),
    /** ISO 4217: `GBP`. */
    currency: z.string().regex(/^[A-Z]{3}$/),
    /** The supplier's invoice or order, by its number. */
    invoice: line,
    /** The supplier withdrew it, or its uses are over. */
    noFurtherUse: z.boolean(),
    /** The moment from which it may be shown. */
    embargo: dateTime,
    /** Whether its exported copies say where it was taken: names and position. Without it they do not. */
    tellPlace: z.boolean(),
    /** Whether its exported copies say the serial numbers of the camera and the lens. Without it they do not. */
    tellCamera: z.boolean(),
    notes: prose,
  })
  .partial();

/** What copies of a picture say beyond its fields. */
export interface Telling {
  place: boolean;
  camera: boolean;
}

export type Rights = z.infer<typeof rightsSchema>;
