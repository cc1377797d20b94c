export { packageEnding, packageKind } from './form.ts';
export { type PackedPicture, packArticle } from './pack.ts';
export { isPackage, type UnpackedPicture, unpackArticle } from './unpack.ts';
