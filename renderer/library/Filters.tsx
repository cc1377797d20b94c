import { useMemo } from 'react';
import { locale, say } from '#shared/messages/index.ts';
import { counts } from './groups.ts';
import { look, useSearch } from './search.ts';
import { type Show, showIn, showOf, shows } from './shows.ts';
import { useLibrary } from './store.ts';

const words: Record<Show, string> = {
  all: say('library.show.all'),
  draft: say('library.show.draft'),
  ready: say('library.show.ready'),
  noCredit: say('library.show.noCredit'),
};

/** Which articles show, each with how many there are. */
export function Filters() {
  const articles = useLibrary((library) => library.articles);
  const show = useSearch(({ search }) => showIn(search));
  const of = useMemo(() => counts(articles ?? []), [articles]);
  return (
    <fieldset className="library-filters" aria-label={say('library.show')}>
      {shows.map((each) => (
        <button key={each} type="button" aria-pressed={each === show} onClick={() => look(showOf[each])}>
          {words[each]} <span>{of[each].toLocaleString(locale())}</span>
        </button>
      ))}
    </fieldset>
  );
}
