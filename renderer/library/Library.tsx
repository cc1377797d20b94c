import { Download, Plus } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { everything } from '#shared/contract/index.ts';
import { say } from '#shared/messages/index.ts';
import { Button } from '../ui/index.ts';
import { ArticleList } from './ArticleList.tsx';
import { Filters } from './Filters.tsx';
import { grouped, type Row, shown } from './groups.ts';
import type { LibraryHands } from './hands.ts';
import { ResultLine } from './ResultLine.tsx';
import { SavedSearches } from './SavedSearches.tsx';
import { focusSearch, SearchBox } from './SearchBox.tsx';
import { SearchFilters } from './SearchFilters.tsx';
import { firstFound, look, lookFurther, useSearch } from './search.ts';
import { useLibrary } from './store.ts';
import { useNow } from './useNow.ts';

interface LibraryProps {
  /** The id of the open article. */
  current: string | null;
  hands: LibraryHands;
  onNew: () => void;
  onImport: () => void;
}

/** Every article of the library: search, filters, the list, and the two ways to make another. */
export function Library({ current, hands, onNew, onImport }: LibraryProps) {
  const articles = useLibrary((library) => library.articles);
  const found = useSearch((state) => state.found);
  const now = useNow();
  const rows = useRows(now);
  const place = useRef<HTMLDivElement>(null);
  return (
    <div className="library" ref={place}>
      {articles?.length !== 0 && (
        <header>
          <div className="library-find">
            <SearchBox
              onEnter={() => void firstFound().then((first) => first !== null && hands.open(first))}
              onDown={() =>
                place.current?.querySelector<HTMLElement>('.article-row[tabindex="0"], .article-row')?.focus()
              }
            />
            <SearchFilters />
          </div>
          <Filters />
          <SavedSearches />
        </header>
      )}
      {found !== null && <ResultLine found={found} />}
      {rows === null ? (
        <Outline />
      ) : rows.length > 0 ? (
        <ArticleList
          key={found === null ? 'all' : 'found'}
          label={found === null ? say('library.list') : say('library.list.found')}
          rows={rows}
          current={current}
          now={now}
          hands={hands}
          onEnd={lookFurther}
          onLeave={leave}
        />
      ) : (
        <Nothing isEmpty={articles?.length === 0} />
      )}
      <Looking />
      <footer>
        <Button onPress={onNew}>
          <Plus />
          {say('library.new')}
        </Button>
        <Button onPress={onImport}>
          <Download />
          {say('library.import')}
        </Button>
      </footer>
    </div>
  );
}

function leave(key: 'ArrowUp' | 'Escape'): void {
  if (key === 'Escape') look({ words: '' });
  focusSearch();
}

/** What the list shows: those that were found, or else the articles by the day of their last change. */
function useRows(now: Date): Row[] | null {
  const articles = useLibrary((library) => library.articles);
  const { search, found } = useSearch();
  return useMemo(() => {
    if (found !== null) return found.hits.map((hit) => ({ ...hit, group: null }));
    return articles === null ? null : grouped(shown(articles, search), now);
  }, [articles, search, found, now]);
}

/** What to do where nothing is shown. */
function Nothing({ isEmpty }: { isEmpty: boolean }) {
  const words = useSearch((state) => state.search.words.trim());
  if (isEmpty) return <p className="library-none">{say('library.none')}</p>;
  return (
    <div className="library-none">
      <p>{words === '' ? say('library.none.filter') : say('library.none.words')}</p>
      <Button small onPress={() => look(everything)}>
        {say('library.none.all')}
      </Button>
    </div>
  );
}

/** How far the desk is with the whole library; shows only when it takes a while. */
function Looking() {
  const progress = useLibrary((library) => library.progress);
  if (progress === null) return null;
  const { doing, done, total } = progress;
  return <p className="library-progress">{say('library.progress', { doing, done, total })}</p>;
}

/** Still shapes where the list will stand; they show only when it takes a while. */
function Outline() {
  return (
    <div className="library-outline" aria-hidden="true">
      <i />
      <i />
      <i />
    </div>
  );
}
