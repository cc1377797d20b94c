import './vault.css';

/** `BackupDialog` and `RestoreDialog` stand once in the frame. */
export { BackupDialog } from './BackupDialog.tsx';
/** `Bin` the place of what was thrown away. */
export { Bin } from './Bin.tsx';
/** `backUpLibrary` and `startRestore` what the commands do. */
export { backUpLibrary } from './backup.ts';
export { startRestore } from './choose.ts';
export { RestoreDialog } from './RestoreDialog.tsx';
/** `openRestored` opens the library that was made of a backup. */
export { type Chosen, openRestored } from './restore.ts';
/** `UnusedPictures` the place of the pictures no article uses. */
export { UnusedPictures } from './UnusedPictures.tsx';
