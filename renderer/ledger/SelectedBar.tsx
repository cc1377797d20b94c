import { useState } from 'react';
import { Button, Popup, TextField } from '../ui/index.ts';
import { creditAll } from './crediting.ts';
import { useLedger } from './store.ts';
import { counted } from './words.ts';

/** What can be done with the pictures that are selected. */
export function SelectedBar({ onProblem }: { onProblem: (error: unknown) => void }) {
  const selected = useLedger((ledger) => ledger.selected);
  const [line, setLine] = useState('');
  if (selected.size === 0) return null;
  const clear = () => useLedger.setState({ selected: new Set() });
  const words = counted(selected.size, 'picture');
  return (
    <div className="ledger-bar" role="toolbar" aria-label={`${words} selected`}>
      <strong>{words} selected</strong>
      <Popup label="Set credit line" trigger={<Button small>Set credit line…</Button>}>
        {(close) => (
          <form
            className="ledger-set"
            onSubmit={(event) => {
              event.preventDefault();
              if (line.trim() === '') return;
              close();
              creditAll([...selected], line.trim(), onProblem).then(clear, onProblem);
            }}
          >
            <TextField autoFocus label="Credit line" value={line} onChange={setLine} placeholder="Name/Agency" />
            <Button kind="key" type="submit" isDisabled={line.trim() === ''}>
              Credit {words}
            </Button>
          </form>
        )}
      </Popup>
      <Button small kind="plain" onPress={clear}>
        Clear
      </Button>
    </div>
  );
}
