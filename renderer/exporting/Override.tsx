import { type SyntheticEvent, useState } from 'react';
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
        label="Export all the same, and say why"
        value={reason}
        onChange={setReason}
        maxLength={4_000}
        placeholder="The agency agreed by telephone"
      />
      <Button type="submit" isDisabled={given === ''}>
        Export all the same
      </Button>
    </form>
  );
}
