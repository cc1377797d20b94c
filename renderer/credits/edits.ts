import { type FieldName, field, type Picture, type PictureFields } from '#shared/picture/index.ts';

/** The fields of a picture that hold one text. */
export type TextFieldName =
  | 'creditLine'
  | 'source'
  | 'copyrightNotice'
  | 'usageTerms'
  | 'expires'
  | 'caption'
  | 'headline'
  | 'title';

/** What an editor wrote about a picture, with one field set; a value that is the file's own again is no edit. */
export function withText(picture: Picture, name: TextFieldName, words: string): PictureFields {
  const { [name]: _, ...others } = picture.edited;
  return words === (picture.read[name] ?? '') ? others : { ...others, [name]: words };
}

/** The same for who made it: names apart by semicolons. */
export function withCreators(picture: Picture, words: string): PictureFields {
  const { creator: _, ...others } = picture.edited;
  const names = creatorsOf(words);
  return creatorWords(names) === creatorWords(picture.read.creator) ? others : { ...others, creator: names };
}

/** The edits without one field: it stands as read again. */
export function asRead(picture: Picture, name: FieldName): PictureFields {
  const { [name]: _, ...others } = picture.edited;
  return others;
}

/** A field's value, as edited or as read; empty when there is none. */
export function textOf(picture: Picture, name: TextFieldName): string {
  return field(picture, name) ?? '';
}

export function creatorWords(names: readonly string[] | undefined): string {
  return (names ?? []).join('; ');
}

/** The names in a field of creators. */
export function creatorsOf(words: string): string[] {
  return words
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
