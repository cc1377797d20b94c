import { type SyntheticEvent, useState } from 'react';
import { say } from '#shared/messages/index.ts';
import { Button, TextField } from '../ui/index.ts';

/** Lets pictures through in spite of what stands against them, for a reason that is kept with the export. */
export function Override({ onExport }: { onExport(reason: string): void }) {
  const [reason, setReason] = useState('');
  const given = reason.trim();

  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    if (given !== '') onExport(given);
  }

  return (
    <form className="exporting-override" onSubmit={submit}>
      <TextField
        label={say('exporting.override')}
        value={reason}
        onChange={setReason}
        maxLength={4_000}
        placeholder={say('exporting.override.example')}
      />
      <Button type="submit" isDisabled={given === ''}>
        {say('exporting.override.do')}
      </Button>
    </form>
  );
}
