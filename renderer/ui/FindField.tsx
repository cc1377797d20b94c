import { Search } from 'lucide-react';
import { Input, SearchField, useFilter } from 'react-aria-components';

interface FindFieldProps {
  /** What is looked for, as its name for a screen reader and in the empty field. */
  label: string;
  value: string;
  onChange: (typed: string) => void;
  autoFocus?: boolean;
}

/** A field over a list that leaves only what fits the words typed. Escape empties it. */
export function FindField({ label, value, onChange, autoFocus = false }: FindFieldProps) {
  return (
    <SearchField aria-label={label} className="find-field" value={value} onChange={onChange} autoFocus={autoFocus}>
      <Search />
      <Input className="field" placeholder={label} />
    </SearchField>
  );
}

/** Whether words hold all of those typed, in any order, whatever their case and accents. Nothing typed fits everything. */
export function useFinder(typed: string): (words: string) => boolean {
  const { contains } = useFilter({ sensitivity: 'base' });
  const wanted = typed.split(/\s+/).filter((word) => word !== '');
  return (words) => wanted.every((word) => contains(words, word));
}
