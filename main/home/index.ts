export { defaultLibrary, logFolder, type System, settingsFile } from './home.ts';
export { readNotices, runsOn } from './notices.ts';
export { personName } from './person.ts';
export { type Program, readProgram } from './program.ts';
