import { useMemo } from 'react';
import { counts } from './groups.ts';
import { type Show, shows, useLibrary } from './store.ts';

const words: Record<Show, string> = { all: 'All', draft: 'Draft', ready: 'Ready', noCredit: 'No credit' };

/** Which articles show, each with how many there are. */
export function Filters() {
  const articles = useLibrary((library) => library.articles);
  const show = useLibrary((library) => library.show);
  const of = useMemo(() => counts(articles ?? []), [articles]);
  return (
    <fieldset className="library-filters" aria-label="Show">
      {shows.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={each === show}
          onClick={() => useLibrary.setState({ show: each })}
        >
          {words[each]} <span>{of[each].toLocaleString('en-GB')}</span>
        </button>
      ))}
    </fieldset>
  );
}
