import { SlidersHorizontal } from 'lucide-react';
import { useMemo } from 'react';
import { everything, type Search } from '#shared/contract/index.ts';
import { say } from '#shared/messages/index.ts';
import { Button, Checkbox, IconButton, Popup, Select, statusWords, TextField } from '../ui/index.ts';
import { look, useSearch } from './search.ts';
import { useLibrary } from './store.ts';

const sorts = [
  { value: 'relevance', label: say('library.narrow.sort.relevance') },
  { value: 'changed', label: say('library.narrow.sort.changed') },
  { value: 'headline', label: say('library.narrow.sort.headline') },
] as const;

const statuses = [
  { value: 'any', label: say('library.narrow.any') },
  { value: 'draft', label: statusWords.draft },
  { value: 'ready', label: statusWords.ready },
  { value: 'published', label: statusWords.published },
] as const;

/** Stands for any section in the list of them; no section has this name. */
const anySection = '\u0000';

/** What narrows nothing; the words sought stay. */
const { words: _, ...nothing } = everything;

/** What narrows a search and puts it in order. */
export function SearchFilters() {
  const search = useSearch((state) => state.search);
  const many = howMany(search);
  const label = many === 0 ? say('library.narrow') : say('library.narrow.set', { many });
  return (
    <div className={`search-filters${many > 0 ? ' set' : ''}`}>
      <Popup
        label={say('library.narrow')}
        trigger={
          <IconButton label={label}>
            <SlidersHorizontal />
          </IconButton>
        }
      >
        {() => <Fields search={search} many={many} />}
      </Popup>
    </div>
  );
}

function Fields({ search, many }: { search: Search; many: number }) {
  const sections = useSections();
  return (
    <div className="popup-form">
      <Select
        label={say('library.narrow.sort')}
        value={search.sort}
        options={sorts}
        onChange={(sort) => look({ sort })}
      />
      <div className="popup-two">
        <Select
          label={say('library.narrow.status')}
          value={search.status ?? 'any'}
          options={statuses}
          onChange={(status) => look({ status: status === 'any' ? null : status })}
        />
        <Select
          label={say('library.narrow.section')}
          value={search.section ?? anySection}
          options={[
            { value: anySection, label: say('library.narrow.any') },
            ...sections.map((value) => ({ value, label: value })),
          ]}
          onChange={(section) => look({ section: section === anySection ? null : section })}
        />
      </div>
      <div className="popup-two">
        <TextField
          label={say('library.narrow.from')}
          type="date"
          value={search.changedFrom ?? ''}
          onChange={(day) => look({ changedFrom: day === '' ? null : day })}
        />
        <TextField
          label={say('library.narrow.to')}
          type="date"
          value={search.changedTo ?? ''}
          onChange={(day) => look({ changedTo: day === '' ? null : day })}
        />
      </div>
      <Checkbox isSelected={search.withoutCredit} onChange={(withoutCredit) => look({ withoutCredit })}>
        {say('library.narrow.bare')}
      </Checkbox>
      <Checkbox isSelected={search.embargoed} onChange={(embargoed) => look({ embargoed })}>
        {say('library.narrow.embargoed')}
      </Checkbox>
      <Button small isDisabled={many === 0} onPress={() => look(nothing)}>
        {say('library.narrow.clear')}
      </Button>
    </div>
  );
}

function useSections(): string[] {
  const articles = useLibrary((library) => library.articles);
  return useMemo(() => {
    const named = new Set((articles ?? []).map(({ section }) => section).filter((section) => section !== ''));
    return [...named].sort((a, b) => a.localeCompare(b));
  }, [articles]);
}

function howMany(search: Search): number {
  const { status, section, changedFrom, changedTo, withoutCredit, embargoed, sort } = search;
  const set = [status !== null, section !== null, changedFrom !== null || changedTo !== null, withoutCredit, embargoed];
  return [...set, sort !== 'relevance'].filter(Boolean).length;
}
