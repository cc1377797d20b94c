import { useState } from 'react';
import { locale, say } from '#shared/messages/index.ts';
import { Button, Popup, problem, rich, TextField } from '../ui/index.ts';
import { isSame, nameFor, saveSearch, useSaved } from './saved.ts';
import { type Found, useSearch } from './search.ts';

const either = new Intl.ListFormat(locale(), { type: 'disjunction' });

/** How many articles were found, what mistyped words were taken for, and the way to keep the search. */
export function ResultLine({ found }: { found: Found }) {
  const { total, unread, takenFor } = found;
  const search = useSearch((state) => state.search);
  const isKept = useSaved(({ saved }) => saved.some((each) => isSame(each.search, search)));
  const taken = takenFor.filter(({ read }) => read.length > 0);
  return (
    <div className="result-line">
      <p role="status">
        {rich('library.found', {
          articles: total,
          isTaken: taken.length > 0 ? 'yes' : 'no',
          words: taken.map(({ read }) => either.format(read.slice(0, 3))).join(', '),
          unread,
          part: (inside) => <span>{inside}</span>,
        })}
      </p>
      {!isKept && (
        <Popup label={say('library.found.keep')} trigger={<Button small>{say('library.found.keep.button')}</Button>}>
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
      <TextField label={say('library.found.keep.as')} value={name} onChange={setName} maxLength={80} autoFocus />
      <Button kind="key" type="submit" isDisabled={name.trim() === ''}>
        {say('library.found.keep.do')}
      </Button>
    </form>
  );
}
