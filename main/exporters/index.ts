export { exportToFolder } from './folder.ts';
export { readFont } from './fonts.ts';
export { type ExportFiles, type NamedBytes, pageFiles, readPicture } from './page-files.ts';
export { exportToZip } from './zip.ts';
