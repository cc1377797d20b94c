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
      title="Delete for ever?"
      isOpen
      isAlert
      onClose={onCancel}
      actions={
        <>
          <Button kind="danger" onPress={onErase}>
            Delete for ever
          </Button>
          <Button kind="key" autoFocus onPress={onCancel}>
            Keep
          </Button>
        </>
      }
    >
      <p>{lossWords(inBin)}</p>
      <p>This cannot be undone. Only a backup still has it.</p>
    </Dialog>
  );
}
