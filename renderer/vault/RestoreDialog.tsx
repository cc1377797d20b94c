import { Check } from 'lucide-react';
import { say } from '#shared/messages/index.ts';
import { Button, Dialog, Progress, sizeWords } from '../ui/index.ts';
import { Failure } from './Failure.tsx';
import { Names } from './Names.tsx';
import { RestorePlace } from './RestorePlace.tsx';
import { type Chosen, chooseAgain, closeRestore, restoreChosen, useRestore } from './restore.ts';

/** What is wrong with a backup that nothing can be taken from: another one has to be chosen. */
const hopeless: ReadonlySet<string> = new Set(['backup-unreadable', 'backup-refused', 'backup-newer']);

interface RestoreDialogProps {
  host: 'window' | 'browser';
  /** Opens the library that was restored. */
  onOpen: (chosen: Chosen) => void;
}

/** Where a backup is restored to, how far that is, and what came of it. */
export function RestoreDialog({ host, onOpen }: RestoreDialogProps) {
  const now = useRestore((restore) => restore.now);
  switch (now.step) {
    case 'none':
      return null;
    case 'chosen':
      return <RestorePlace key={now.chosen.place} host={host} chosen={now.chosen} />;
    case 'working':
      return (
        <Dialog title={say('vault.restore.working')} isOpen isAlert onClose={now.cancel}>
          <Progress {...now.progress} onCancel={now.cancel} />
        </Dialog>
      );
    case 'failed': {
      const { error, chosen } = now;
      return (
        <Dialog
          title={say('vault.restore.failed')}
          isOpen
          onClose={closeRestore}
          actions={
            chosen !== null &&
            !hopeless.has(error.code) && (
              <>
                {(error.code === 'backup-damaged' || error.code === 'backup-cut') && (
                  <Button onPress={() => void restoreChosen(chosen, true)}>{say('vault.restore.sound')}</Button>
                )}
                {/* What is wrong with the backup itself is no better in another place. */}
                {!error.code.startsWith('backup-') && (
                  <Button kind="key" onPress={() => chooseAgain(chosen)}>
                    {say('vault.restore.elsewhere')}
                  </Button>
                )}
              </>
            )
          }
        >
          <Failure error={error} />
        </Dialog>
      );
    }
    case 'done': {
      const { restored, chosen } = now;
      return (
        <Dialog
          title={say('vault.restore.done')}
          isOpen
          onClose={closeRestore}
          actions={
            <>
              <Button onPress={closeRestore}>{say('vault.restore.stay')}</Button>
              <Button kind="key" onPress={() => onOpen(chosen)}>
                {say('vault.restore.open')}
              </Button>
            </>
          }
        >
          <p className="vault-place" role="status">
            <Check />
            {restored.library}
          </p>
          <p>{say('vault.restore.report', { entries: restored.entries, size: sizeWords(restored.bytes) })}</p>
          {restored.cut && <p>{say('vault.restore.cut')}</p>}
          <Names title={say('vault.restore.damaged')} names={restored.damaged} />
        </Dialog>
      );
    }
  }
}
