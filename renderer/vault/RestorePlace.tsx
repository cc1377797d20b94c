import { useState } from 'react';
import { folderNameSchema } from '#shared/contract/index.ts';
import { say } from '#shared/messages/index.ts';
import { Button, Dialog, rich, TextField } from '../ui/index.ts';
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
      title={say('vault.restore')}
      isOpen
      onClose={closeRestore}
      actions={
        <Button kind="key" isDisabled={!isName} onPress={restore}>
          {say('vault.restore.do')}
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
        <p>{rich('vault.restore.what', { name: <strong>{chosen.name}</strong> })}</p>
        <TextField
          label={say('vault.restore.folder')}
          value={folder}
          onChange={setFolder}
          {...(!isName && {
            error: say('vault.restore.folder.wrong'),
          })}
        />
        <p className="vault-where">{rich('vault.restore.in', { place: <code>{chosen.place}</code> })}</p>
        {host === 'window' && (
          <Button small onPress={() => void choosePlace({ ...chosen, folder })}>
            {say('vault.restore.place')}
          </Button>
        )}
      </form>
    </Dialog>
  );
}
