import { Check } from 'lucide-react';
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
        <Dialog title="Restoring the backup" isOpen isAlert onClose={now.cancel}>
          <Progress {...now.progress} onCancel={now.cancel} />
        </Dialog>
      );
    case 'failed': {
      const { error, chosen } = now;
      return (
        <Dialog
          title="Not restored"
          isOpen
          onClose={closeRestore}
          actions={
            chosen !== null &&
            !hopeless.has(error.code) && (
              <>
                {(error.code === 'backup-damaged' || error.code === 'backup-cut') && (
                  <Button onPress={() => void restoreChosen(chosen, true)}>Restore what is sound</Button>
                )}
                {/* What is wrong with the backup itself is no better in another place. */}
                {!error.code.startsWith('backup-') && (
                  <Button kind="key" onPress={() => chooseAgain(chosen)}>
                    Choose another place
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
          title="The backup is restored"
          isOpen
          onClose={closeRestore}
          actions={
            <>
              <Button onPress={closeRestore}>Stay in this library</Button>
              <Button kind="key" onPress={() => onOpen(chosen)}>
                Open the restored library
              </Button>
            </>
          }
        >
          <p className="vault-place" role="status">
            <Check />
            {restored.library}
          </p>
          <p>
            {`${restored.entries.toLocaleString('en-GB')} files, ${sizeWords(restored.bytes)}, each as it was backed up. The library you are in is as it was.`}
          </p>
          {restored.cut && (
            <p>
              The end of the backup is missing. What else was in it, nobody can tell: look through the list of articles.
            </p>
          )}
          <Names title="Left out: damaged in the backup" names={restored.damaged} />
        </Dialog>
      );
    }
  }
}
