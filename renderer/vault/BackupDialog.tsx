import { Check } from 'lucide-react';
import { Button, Dialog, Progress, sizeWords } from '../ui/index.ts';
import { type BackupReport, backUpLibrary, closeBackup, useBackup } from './backup.ts';
import { Failure } from './Failure.tsx';
import { Names } from './Names.tsx';

/** How far a backup is, and what came of it. */
export function BackupDialog({ host }: { host: 'window' | 'browser' }) {
  const now = useBackup((backup) => backup.now);
  switch (now.step) {
    case 'none':
      return null;
    case 'working':
      return (
        <Dialog title="Backing up the library" isOpen isAlert onClose={now.cancel}>
          <Progress {...now.progress} onCancel={now.cancel} />
        </Dialog>
      );
    case 'failed':
      return (
        <Dialog
          title="Not backed up"
          isOpen
          onClose={closeBackup}
          actions={
            <Button kind="key" onPress={() => void backUpLibrary(host)}>
              Try again
            </Button>
          }
        >
          <Failure error={now.error} />
        </Dialog>
      );
    case 'done':
      return (
        <Dialog
          title="The library is backed up"
          isOpen
          onClose={closeBackup}
          actions={
            <Button kind="key" onPress={closeBackup}>
              Done
            </Button>
          }
        >
          <p className="vault-place" role="status">
            <Check />
            {now.place}
          </p>
          <Report report={now.report} />
        </Dialog>
      );
  }
}

function Report({ report: { bytes, sha256, entries, leftOut, unread, damaged } }: { report: BackupReport }) {
  return (
    <>
      <p>
        {`${entries.toLocaleString('en-GB')} files, ${sizeWords(bytes)}. Each was read back from the disk and is as it is in the library.`}
      </p>
      <Names title="Not in the backup: the disk does not give them" names={unread} />
      <Names title="In the backup as they are, and damaged" names={damaged} />
      <Names title="Left out: no plain files, or names that not every system takes" names={leftOut} />
      <details className="vault-sum">
        <summary>Checksum</summary>
        <p>
          SHA-256 of the file: <code>{sha256}</code>
        </p>
      </details>
    </>
  );
}
