import { say } from '#shared/messages/index.ts';
import { Button, Dialog } from '../ui/index.ts';
import { type InBin, lossWords } from './loss.ts';

interface EraseDialogProps {
  /** What would be deleted. */
  inBin: InBin;
  onCancel: () => void;
  onErase: () => void;
}

/** Says what is lost before it is. */
export function EraseDialog({ inBin, onCancel, onErase }: EraseDialogProps) {
  return (
    <Dialog
      title={say('vault.erase')}
      isOpen
      isAlert
      onClose={onCancel}
      actions={
        <>
          <Button kind="danger" onPress={onErase}>
            {say('vault.erase.do')}
          </Button>
          <Button kind="key" autoFocus onPress={onCancel}>
            {say('vault.erase.keep')}
          </Button>
        </>
      }
    >
      <p>{lossWords(inBin)}</p>
      <p>{say('vault.erase.warning')}</p>
    </Dialog>
  );
}
