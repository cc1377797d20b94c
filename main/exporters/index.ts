export { exportToFolder } from './folder.ts';
export { readFont } from './fonts.ts';
export { type ExportFiles, pageFiles, readPicture } from './page-files.ts';
export { exportToZip } from './zip.ts';
