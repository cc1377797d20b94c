import { useState } from 'react';
import { folderNameSchema } from '#shared/contract/index.ts';
import { Button, Dialog, TextField } from '../ui/index.ts';
import { type Chosen, choosePlace, closeRestore, restoreChosen } from './restore.ts';

interface RestorePlaceProps {
  host: 'window' | 'browser';
  chosen: Chosen;
}

/** Asks what the new folder is called and, where there is a window to ask in, where it goes. */
export function RestorePlace({ host, chosen }: RestorePlaceProps) {
  const [folder, setFolder] = useState(chosen.folder);
  const isName = folderNameSchema.safeParse(folder).success;
  function restore(): void {
    if (isName) void restoreChosen({ ...chosen, folder }, false);
  }
  return (
    <Dialog
      title="Restore a backup"
      isOpen
      onClose={closeRestore}
      actions={
        <Button kind="key" isDisabled={!isName} onPress={restore}>
          Restore
        </Button>
      }
    >
      <form
        className="restore-place"
        onSubmit={(event) => {
          event.preventDefault();
          restore();
        }}
      >
        <p>
          <strong>{chosen.name}</strong> becomes a library of its own in a new folder. The library you are in stays as
          it is.
        </p>
        <TextField
          label="Name of the new folder"
          value={folder}
          onChange={setFolder}
          {...(!isName && {
            error: 'A folder’s name has none of / \\ : * ? " < > |, and no dot or space at its ends.',
          })}
        />
        <p className="vault-where">
          In <code>{chosen.place}</code>
        </p>
        {host === 'window' && (
          <Button small onPress={() => void choosePlace({ ...chosen, folder })}>
            Choose another place…
          </Button>
        )}
      </form>
    </Dialog>
  );
}
