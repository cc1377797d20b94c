export { packageEnding } from './form.ts';
export { type PackedPicture, packArticle } from './pack.ts';
export { unpackArticle } from './unpack.ts';
