import { useState } from 'react';
import { say } from '#shared/messages/index.ts';
import { Button, Popup, TextField } from '../ui/index.ts';
import { creditAll } from './crediting.ts';
import { useLedger } from './store.ts';

/** What can be done with the pictures that are selected. */
export function SelectedBar({ onProblem }: { onProblem: (error: unknown) => void }) {
  const selected = useLedger((ledger) => ledger.selected);
  const [line, setLine] = useState('');
  if (selected.size === 0) return null;
  const clear = () => useLedger.setState({ selected: new Set() });
  const count = selected.size;
  return (
    <div className="ledger-bar" role="toolbar" aria-label={say('ledger.selected', { count })}>
      <strong>{say('ledger.selected', { count })}</strong>
      <Popup label={say('ledger.credit.set')} trigger={<Button small>{say('ledger.credit.set.open')}</Button>}>
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
            <TextField
              autoFocus
              label={say('ledger.credit.line')}
              value={line}
              onChange={setLine}
              placeholder={say('ledger.credit.example')}
            />
            <Button kind="key" type="submit" isDisabled={line.trim() === ''}>
              {say('ledger.credit.give', { count })}
            </Button>
          </form>
        )}
      </Popup>
      <Button small kind="plain" onPress={clear}>
        {say('ledger.selected.clear')}
      </Button>
    </div>
  );
}
