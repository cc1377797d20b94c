export { cropsAt } from './crops.ts';
export { writingDirection } from './language.ts';
export type { Page, PageFile, PageInput } from './page.ts';
export { pagePolicy } from './policy.ts';
export { pageWidths } from './print-files.ts';
export { renderPage } from './render.ts';
