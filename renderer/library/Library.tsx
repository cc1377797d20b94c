import { Download, Plus } from 'lucide-react';
import { useDeferredValue, useMemo } from 'react';
import { Button } from '../ui/index.ts';
import { ArticleList } from './ArticleList.tsx';
import { Filters } from './Filters.tsx';
import { found } from './groups.ts';
import type { LibraryHands } from './hands.ts';
import { SearchBox } from './SearchBox.tsx';
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
  const show = useLibrary((library) => library.show);
  const search = useDeferredValue(useLibrary((library) => library.search));
  const now = useNow();
  const shown = useMemo(() => found(articles ?? [], show, search), [articles, show, search]);
  return (
    <div className="library">
      {articles?.length !== 0 && (
        <header>
          <SearchBox />
          <Filters />
        </header>
      )}
      {articles === null ? (
        <Outline />
      ) : shown.length > 0 ? (
        <ArticleList articles={shown} current={current} now={now} hands={hands} />
      ) : (
        <div className="library-none">
          <p>{articles.length === 0 ? 'No articles yet.' : 'No article fits.'}</p>
          {articles.length > 0 && (
            <Button small onPress={() => useLibrary.setState({ search: '', show: 'all' })}>
              Show all
            </Button>
          )}
        </div>
      )}
      <footer>
        <Button onPress={onNew}>
          <Plus />
          New article
        </Button>
        <Button onPress={onImport}>
          <Download />
          Import
        </Button>
      </footer>
    </div>
  );
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
