import { X } from 'lucide-react';
import { everything } from '#shared/contract/index.ts';
import { say } from '#shared/messages/index.ts';
import { IconButton, problem } from '../ui/index.ts';
import { forgetSearch, isSame, lookFor, useSaved } from './saved.ts';
import { useSearch } from './search.ts';

/** The saved searches, each a press away; pressed once more it shows everything again. */
export function SavedSearches() {
  const saved = useSaved((state) => state.saved);
  const search = useSearch((state) => state.search);
  if (saved.length === 0) return null;
  return (
    <ul className="saved-searches" aria-label={say('library.saved')}>
      {saved.map((each) => {
        const isOn = isSame(each.search, search);
        return (
          <li key={each.id} className={isOn ? 'on' : undefined}>
            <button type="button" aria-pressed={isOn} onClick={() => lookFor(isOn ? everything : each.search)}>
              {each.name}
            </button>
            <IconButton
              small
              label={say('library.saved.forget', { name: each.name })}
              onPress={() => forgetSearch(each.id).catch(problem)}
            >
              <X />
            </IconButton>
          </li>
        );
      })}
    </ul>
  );
}
