/** `backUp` everything of a library into one verified file. */
export { type Backup, backUp } from './backup.ts';
/** `picturesNamed` by anything written in a library. */
export { picturesNamed } from './mentions.ts';
/** `restoreBackup` into a new folder, never over a library. */
export { type Restored, restoreBackup } from './restore.ts';
