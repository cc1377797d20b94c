import { type FormEvent, useEffect, useRef, useState } from 'react';
import { say } from '#shared/messages/index.ts';
import { Button, TextField } from '../ui/index.ts';
import { nameVersion, useHistory } from './store.ts';

/** Keeps the article as it is now under a name. */
export function NameVersion({ onProblem }: { onProblem: (error: unknown) => void }) {
  const naming = useHistory((state) => state.naming);
  const [name, setName] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!naming) return;
    field.current?.focus();
    useHistory.setState({ naming: false });
  }, [naming]);
  function submit(event: FormEvent): void {
    event.preventDefault();
    if (name.trim() === '') return;
    setName('');
    nameVersion(name.trim()).catch(onProblem);
  }
  return (
    <form className="history-name" onSubmit={submit}>
      <TextField
        ref={field}
        label={say('history.name')}
        placeholder={say('history.name.hint')}
        value={name}
        onChange={setName}
      />
      <Button type="submit" isDisabled={name.trim() === ''}>
        {say('history.name.keep')}
      </Button>
    </form>
  );
}
