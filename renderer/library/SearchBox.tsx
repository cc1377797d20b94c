import { Search } from 'lucide-react';
import { Input, SearchField } from 'react-aria-components';
import { commands } from '#shared/commands/index.ts';
import { say } from '#shared/messages/index.ts';
import { keyWords } from '../ui/index.ts';
import { look, useSearch } from './search.ts';
import { useLibrary } from './store.ts';

interface SearchBoxProps {
  /** Enter: to the first that is found. */
  onEnter: () => void;
  /** An arrow down: into the list. */
  onDown: () => void;
}

/** Finds articles by what they say as it is typed in. Escape empties it. */
export function SearchBox({ onEnter, onDown }: SearchBoxProps) {
  const search = useSearch((state) => state.search.words);
  const articles = useLibrary((library) => library.articles);
  const count = articles?.length ?? 0;
  return (
    <search>
      <SearchField
        aria-label={say('library.search')}
        className="library-search"
        value={search}
        maxLength={500}
        onChange={(words) => look({ words })}
        onSubmit={onEnter}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') onDown();
          else event.continuePropagation();
        }}
      >
        <Search />
        <Input id="library-search" placeholder={say('library.search.in', { articles: count })} />
        {search === '' && <kbd>{keyWords(commands['view.search'].keys)}</kbd>}
      </SearchField>
    </search>
  );
}

/** Puts the focus in the search box; false when it is not on screen. */
export function focusSearch(): boolean {
  const box = document.getElementById('library-search');
  if (!(box instanceof HTMLInputElement) || box.offsetParent === null) return false;
  box.focus();
  box.select();
  return true;
}
