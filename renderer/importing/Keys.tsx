import { locale, say } from '#shared/messages/index.ts';
import { type LineKey, lineKeys } from './classes.ts';
import type { Filter } from './rows.ts';

interface Props {
  counted: ReadonlyMap<LineKey, number>;
  /** Lines the importer asks about. */
  asking: number;
  filter: Filter | null;
  onFilter(filter: Filter | null): void;
}

/** How many lines became what. Each is a key to show those lines alone; pressing it again shows all. */
export function Keys({ counted, asking, filter, onFilter }: Props) {
  const keys: { filter: Filter; count: number }[] = [
    ...lineKeys.map((key) => ({ filter: key, count: counted.get(key) ?? 0 })),
    { filter: 'decide', count: asking },
  ];
  return (
    <fieldset className="importing-keys">
      <legend className="hidden-words">{say('importing.key')}</legend>
      {keys
        .filter(({ count, filter: of }) => count > 0 || of === filter)
        .map((key) => (
          <button
            key={key.filter}
            type="button"
            className="importing-key"
            data-key={key.filter}
            aria-pressed={filter === key.filter}
            onClick={() => onFilter(filter === key.filter ? null : key.filter)}
          >
            <i aria-hidden="true" />
            {say(`importing.key.${key.filter}`)} <b>{key.count.toLocaleString(locale())}</b>
          </button>
        ))}
    </fieldset>
  );
}
