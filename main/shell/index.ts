export type { Electron } from './electron.ts';
export { type ShellOptions, startShell } from './shell.ts';
