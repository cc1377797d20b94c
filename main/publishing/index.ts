export { previewOf, publishToFolder, publishToZip } from './publishing.ts';
