import { useEffect, useState } from 'react';
import type { CallOutput } from '#shared/contract/index.ts';
import { desk } from '../desk/index.ts';
import { Button, Dialog, saveFile } from '../ui/index.ts';

interface DiagnosticsProps {
  onClose: () => void;
  onProblem: (error: unknown) => void;
}

/** What would be saved of the workstation's state, to be read to its end before it is. */
export function Diagnostics({ onClose, onProblem }: DiagnosticsProps) {
  const [made, setMade] = useState<CallOutput<'desk.diagnostics'> | null>(null);
  useEffect(() => {
    desk.call('desk.diagnostics', {}).then(setMade, onProblem);
  }, [onProblem]);
  return (
    <Dialog
      title="Save diagnostics"
      width="wide"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Close</Button>
          <Button
            kind="key"
            isDisabled={made === null}
            onPress={() => {
              if (made === null) return;
              saveFile(made.name, 'text/plain', made.text);
              onClose();
            }}
          >
            Save
          </Button>
        </>
      }
    >
      <p>
        This, and nothing else, goes into the file: no article, no picture, no name. It helps whoever looks after
        Standfirst for you. Nothing is sent anywhere.
      </p>
      <textarea
        className="diagnostics"
        readOnly
        aria-label="What is saved"
        rows={18}
        value={made?.text ?? 'Gathering…'}
      />
    </Dialog>
  );
}
