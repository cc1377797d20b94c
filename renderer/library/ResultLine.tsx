import { useState } from 'react';
import { Button, Popup, problem, TextField } from '../ui/index.ts';
import { isSame, nameFor, saveSearch, useSaved } from './saved.ts';
import { type Found, useSearch } from './search.ts';

/** How many articles were found, what mistyped words were taken for, and the way to keep the search. */
export function ResultLine({ found }: { found: Found }) {
  const { total, unread, takenFor } = found;
  const search = useSearch((state) => state.search);
  const isKept = useSaved(({ saved }) => saved.some((each) => isSame(each.search, search)));
  const taken = takenFor.filter(({ read }) => read.length > 0);
  return (
    <div className="result-line">
      <p role="status">
        {total.toLocaleString('en-GB')} {total === 1 ? 'article' : 'articles'}
        {taken.length > 0 && <span> with {taken.map(({ read }) => read.slice(0, 3).join(' or ')).join(', ')}</span>}
        {unread > 0 && <span>. {unread.toLocaleString('en-GB')} still to be read</span>}
      </p>
      {!isKept && (
        <Popup label="Save this search" trigger={<Button small>Save</Button>}>
          {(close) => <SaveForm start={nameFor(search)} onDone={close} />}
        </Popup>
      )}
    </div>
  );
}

function SaveForm({ start, onDone }: { start: string; onDone: () => void }) {
  const [name, setName] = useState(start);
  const search = useSearch((state) => state.search);
  function save(): void {
    if (name.trim() === '') return;
    saveSearch(name.trim(), search).then(onDone, problem);
  }
  return (
    <form
      className="popup-form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextField label="Save this search as" value={name} onChange={setName} maxLength={80} autoFocus />
      <Button kind="key" type="submit" isDisabled={name.trim() === ''}>
        Save search
      </Button>
    </form>
  );
}
