import type { PictureType } from '#shared/picture/index.ts';

/** What a picture's kind is called on screen. */
export const typeWords: Record<PictureType, string> = {
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'image/webp': 'WebP',
  'image/avif': 'AVIF',
  'image/gif': 'GIF',
  'image/tiff': 'TIFF',
  'image/heic': 'HEIC',
};

const pictureEndings: Record<string, PictureType> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  jpe: 'image/jpeg',
  jfif: 'image/jpeg',
  png: 'image/png',
  apng: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  heic: 'image/heic',
  heif: 'image/heic',
  hif: 'image/heic',
};

/** Endings that promise something else. Any other ending is taken for a part of the name, as in `match 23.7.2020`. */
const otherEndings = new Set(
  'bmp ico svg psd ai eps pdf jxl jp2 dng cr2 cr3 nef arw raf txt md rtf htm html xml json doc docx odt zip mp4 mov avi mp3 wav exe com bat cmd js msi sh app'.split(
    ' ',
  ),
);

/** The name a file came with, to be shown: without folders and control characters, at most 255 characters. */
export function shownName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  const shown = last.replace(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, '').trim();
  return shown === '' ? 'picture' : shown.slice(-255).replace(/^[\udc00-\udfff]/, '');
}

/** What a name says its file is, when that is not what the content is; null when name and content agree. */
export function contradiction(name: string, type: PictureType): { says: string; is: string } | null {
  const ending = /\.([^.\s]+)$/.exec(name)?.[1]?.toLowerCase();
  if (ending === undefined) return null;
  const promised = pictureEndings[ending];
  if (promised === type || (promised === undefined && !otherEndings.has(ending))) return null;
  return { says: promised === undefined ? ending.toUpperCase() : typeWords[promised], is: typeWords[type] };
}
