export { publishToFolder } from './publishing.ts';
export { pageRows } from './rows.ts';
