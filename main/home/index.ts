export { defaultLibrary, type System, settingsFile } from './home.ts';
export { type Program, readProgram } from './program.ts';
