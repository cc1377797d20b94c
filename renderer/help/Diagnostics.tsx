import { useEffect, useState } from 'react';
import type { CallOutput } from '#shared/contract/index.ts';
import { say } from '#shared/messages/index.ts';
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
      title={say('help.diagnostics')}
      width="wide"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{say('help.diagnostics.close')}</Button>
          <Button
            kind="key"
            isDisabled={made === null}
            onPress={() => {
              if (made === null) return;
              saveFile(made.name, 'text/plain', made.text);
              onClose();
            }}
          >
            {say('help.diagnostics.save')}
          </Button>
        </>
      }
    >
      <p>{say('help.diagnostics.what')}</p>
      <textarea
        className="diagnostics"
        readOnly
        aria-label={say('help.diagnostics.text')}
        rows={18}
        value={made?.text ?? say('help.diagnostics.gathering')}
      />
    </Dialog>
  );
}
