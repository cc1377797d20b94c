import { Check } from 'lucide-react';
import { say } from '#shared/messages/index.ts';
import { Button, Dialog, Progress, rich, sizeWords } from '../ui/index.ts';
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
        <Dialog title={say('vault.backup.working')} isOpen isAlert onClose={now.cancel}>
          <Progress {...now.progress} onCancel={now.cancel} />
        </Dialog>
      );
    case 'failed':
      return (
        <Dialog
          title={say('vault.backup.failed')}
          isOpen
          onClose={closeBackup}
          actions={
            <Button kind="key" onPress={() => void backUpLibrary(host)}>
              {say('vault.backup.again')}
            </Button>
          }
        >
          <Failure error={now.error} />
        </Dialog>
      );
    case 'done':
      return (
        <Dialog
          title={say('vault.backup.done')}
          isOpen
          onClose={closeBackup}
          actions={
            <Button kind="key" onPress={closeBackup}>
              {say('vault.backup.close')}
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
      <p>{say('vault.backup.report', { entries, size: sizeWords(bytes) })}</p>
      <Names title={say('vault.backup.unread')} names={unread} />
      <Names title={say('vault.backup.damaged')} names={damaged} />
      <Names title={say('vault.backup.leftOut')} names={leftOut} />
      <details className="vault-sum">
        <summary>{say('vault.backup.sum')}</summary>
        <p>{rich('vault.backup.sum.file', { sum: <code>{sha256}</code> })}</p>
      </details>
    </>
  );
}
