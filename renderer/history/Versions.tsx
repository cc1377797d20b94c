import { useEffect } from 'react';
import { say } from '#shared/messages/index.ts';
import { onceCalm, session } from '../session/index.ts';
import { LinkButton } from '../ui/index.ts';
import { loadHistory, useHistory } from './store.ts';
import { momentWords, versionWords } from './words.ts';

interface VersionsProps {
  /** The open article. */
  article: string;
  onHistory: () => void;
  onName: () => void;
  onProblem: (error: unknown) => void;
}

/** How many of the last versions show. */
const shown = 4;
/** How soon the list follows what is saved, in milliseconds. */
const follow = { quiet: 2_000, atMost: 30_000 };

/** The last versions of the open article, for the inspector, and the way to all of them. */
export function Versions({ article, onHistory, onName, onProblem }: VersionsProps) {
  const history = useHistory((state) => (state.article === article ? state.history : null));
  useEffect(() => {
    const load = () => void loadHistory().catch(onProblem);
    if (useHistory.getState().article !== article) load();
    const calm = onceCalm(load, follow);
    const unsubscribe = session.subscribe(({ saving }, before) => {
      if (saving !== before.saving && saving.state === 'saved') calm.touch();
    });
    return () => {
      unsubscribe();
      calm.cancel();
    };
  }, [article, onProblem]);
  const now = new Date();
  return (
    <section className="history-last" aria-labelledby="history-last">
      <h2 id="history-last">{say('history.versions')}</h2>
      {history?.versions.length === 0 && <p>{say('history.none.short')}</p>}
      <ul>
        {history?.versions.slice(0, shown).map((version) => (
          <li key={version.id}>
            <span>{versionWords(version)}</span>
            <time dateTime={version.at}>{momentWords(version.at, now)}</time>
          </li>
        ))}
      </ul>
      <p className="history-ways">
        <LinkButton onPress={onHistory}>{say('history.open')}</LinkButton>
        <LinkButton onPress={onName}>{say('history.name.open')}</LinkButton>
      </p>
    </section>
  );
}
