import { ListBox, ListBoxItem } from 'react-aria-components';
import type { Version } from '#shared/history/index.ts';
import { say } from '#shared/messages/index.ts';
import { changeWords, momentWords, versionWords } from './words.ts';

interface VersionListProps {
  versions: readonly Version[];
  chosen: string | null;
  now: Date;
  onChoose: (version: string) => void;
}

/** The versions, last made first. The arrow keys go from one to the next. */
export function VersionList({ versions, chosen, now, onChoose }: VersionListProps) {
  return (
    <ListBox
      aria-label={say('history.versions')}
      className="history-versions"
      items={versions}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={chosen === null ? [] : [chosen]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : keys;
        if (typeof key === 'string' && key !== chosen) onChoose(key);
      }}
    >
      {(version) => (
        <ListBoxItem id={version.id} textValue={`${versionWords(version)} ${momentWords(version.at, now)}`}>
          <span className="history-row">
            <strong className={version.why === 'named' ? 'is-named' : undefined}>{versionWords(version)}</strong>
            <time dateTime={version.at}>{momentWords(version.at, now)}</time>
          </span>
          <small>
            {[
              version.who,
              say('history.version.words', { count: version.words }),
              // The first is not more than another one.
              version.id === versions.at(-1)?.id ? '' : changeWords(version),
            ]
              .filter((fact) => fact !== '')
              .join(' · ')}
          </small>
        </ListBoxItem>
      )}
    </ListBox>
  );
}
