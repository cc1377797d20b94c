/** `backUp` everything of a library into one verified file; `backUpForDownload` where an editor takes it away from. */
export { type Backup, backUp, backUpForDownload } from './backup.ts';
/** `IncomingBackups` those an editor chose to restore. */
export { type Incoming, IncomingBackups } from './incoming.ts';
/** `picturesNamed` by anything written in a library. */
export { picturesNamed } from './mentions.ts';
/** `restoreBackup` into a new folder, never over a library. */
export { type Restored, restoreBackup } from './restore.ts';
