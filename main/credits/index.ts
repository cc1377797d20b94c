export { DeskCreditsFile } from './desk-file.ts';
