import { dateTime, line, sha256, z } from '../schema/index.ts';
import { type FieldName, fieldSources, fieldsSchema, type PictureFields } from './fields.ts';
import { rightsSchema } from './rights-schema.ts';
import { shapeSchema } from './shape.ts';

/** The version of a picture record's form that this program writes. */
export const pictureVersion = 4;

/** The kinds of picture Standfirst takes in, with the ending each is stored under. */
export const pictureTypes = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/gif': 'gif',
  'image/tiff': 'tif',
  'image/heic': 'heic',
} as const;

export type PictureType = keyof typeof pictureTypes;
export const pictureTypeSchema = z.enum([
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/avif',
  'image/gif',
  'image/tiff',
  'image/heic',
]);

/** The kinds of picture every browser shows; copies are made in these. */
export const shownTypeSchema = pictureTypeSchema.exclude(['image/tiff', 'image/heic']);
export type ShownType = z.infer<typeof shownTypeSchema>;

/** The kind of the copies of a picture: its own, but JPEG for a kind no browser shows. */
export function shownType(type: PictureType): ShownType {
  return type === 'image/tiff' || type === 'image/heic' ? 'image/jpeg' : type;
}

/** A picture's record, kept beside its file: what the file said, and what an editor made of it. Both are kept. */
export const pictureSchema = z.strictObject({
  format: z.literal('standfirst/picture'),
  version: z.literal(pictureVersion),
  /** SHA-256 of the file as received: its identity and its name in the library. */
  hash: sha256,
  type: pictureTypeSchema,
  /** The name the file came with; only ever shown. */
  fileName: line,
  /** Size of the file, in bytes. */
  bytes: z.int().min(1),
  /** Pixels as shown, EXIF orientation applied. */
  width: z.int().min(1),
  height: z.int().min(1),
  added: dateTime,
  /** As read from the file. Never changed. */
  read: fieldsSchema,
  /** Which of XMP, IIM and EXIF each read value was taken from. */
  from: z.partialRecord(fieldsSchema.keyof(), z.enum(fieldSources)),
  /** Where the three differ, what each says. */
  disagree: z.partialRecord(fieldsSchema.keyof(), z.partialRecord(z.enum(fieldSources), z.string())),
  /** As an editor wrote it; an absent field stands as read, an empty one was emptied on purpose. */
  edited: fieldsSchema,
  /** What the desk knows of its right to use it. */
  rights: rightsSchema,
  /** How it is turned and cropped. */
  shape: shapeSchema,
  /** Whether Content Credentials (a C2PA manifest) came with it; null where nobody looked. */
  contentCredentials: z.boolean().nullable(),
});

/** What an editor wrote about a picture: the words that stand for the file's own, the rights, and how it is shown. */
export const writtenSchema = pictureSchema.pick({ edited: true, rights: true, shape: true });

export type Written = z.infer<typeof writtenSchema>;
export type Picture = z.infer<typeof pictureSchema>;

/** Whether nobody could read what the file says about itself: its empty fields are then no word of the file's. */
export function isUnread({ contentCredentials, from }: Picture): boolean {
  return contentCredentials === null && Object.keys(from).length === 0;
}

/** What an editor said of a picture so far. */
export function writtenOf({ edited, rights, shape }: Picture): Written {
  return { edited, rights, shape };
}

/** A picture's value of one field: as edited, else as read, else undefined. */
export function field<Name extends FieldName>(picture: Picture, name: Name): PictureFields[Name] {
  return name in picture.edited ? picture.edited[name] : picture.read[name];
}

/** The values that hold for a picture, edits over the file's own. */
export function effectiveFields(picture: Picture): PictureFields {
  return { ...picture.read, ...picture.edited };
}
