import { bringBackup, chooseBackup } from './restore.ts';

/** Lets an editor choose a backup to restore: in the system's own dialog, or in the browser's. */
export function startRestore(host: 'window' | 'browser'): void {
  if (host === 'window') {
    void chooseBackup();
    return;
  }
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.zip';
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file !== undefined) void bringBackup(file);
  });
  input.click();
}
