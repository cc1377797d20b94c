import { useEffect } from 'react';
import { say } from '#shared/messages/index.ts';
import { Segmented } from '../ui/index.ts';
import { NameVersion } from './NameVersion.tsx';
import { Sheet } from './Sheet.tsx';
import { type Against, compare, loadHistory, look, restore, useHistory } from './store.ts';
import { VersionList } from './VersionList.tsx';
import { momentWords } from './words.ts';

interface HistoryPlaceProps {
  onProblem: (error: unknown) => void;
  /** A version was taken back, whole: `words` says which. */
  onRestored: (words: string) => void;
}

const compares: { value: Against; label: string }[] = [
  { value: 'now', label: say('history.compare.now') },
  { value: 'before', label: say('history.compare.before') },
];

/** The history of the open article: its versions at the left, and what was changed on the sheet. */
export function HistoryPlace({ onProblem, onRestored }: HistoryPlaceProps) {
  const history = useHistory((state) => state.history);
  const chosen = useHistory((state) => state.chosen);
  const against = useHistory((state) => state.against);
  const difference = useHistory((state) => state.difference);
  const now = new Date();
  useEffect(() => {
    loadHistory().then(compare).catch(onProblem);
  }, [onProblem]);

  const versions = history?.versions ?? [];
  const at = versions.findIndex(({ id }) => id === chosen);
  const version = versions[at];

  async function takeBack(blocks: string[] | null): Promise<void> {
    if (version === undefined) return;
    await restore(version.id, blocks);
    if (blocks === null) onRestored(say('history.back', { moment: momentWords(version.at, now) }));
  }

  return (
    <section className="history" aria-label={say('history.title')}>
      <div className="history-side">
        <h2>{say('history.versions')}</h2>
        <NameVersion onProblem={onProblem} />
        {history !== null && versions.length === 0 && <p className="history-none">{say('history.none')}</p>}
        {versions.length > 0 && (
          <>
            <Segmented
              label={say('history.compare')}
              value={against}
              options={compares}
              onChange={(value) => void look({ against: value }).catch(onProblem)}
            />
            <VersionList
              versions={versions}
              chosen={chosen}
              now={now}
              onChoose={(id) => void look({ chosen: id }).catch(onProblem)}
            />
          </>
        )}
        {history !== null && history.damaged.length > 0 && <Damage lines={history.damaged.length} />}
      </div>
      <div className="history-stage">
        {version !== undefined && (
          <Sheet
            version={version}
            earlier={versions[at + 1]}
            against={against}
            difference={difference}
            now={now}
            onRestore={(blocks) => void takeBack(blocks).catch(onProblem)}
          />
        )}
      </div>
    </section>
  );
}

function Damage({ lines }: { lines: number }) {
  return <p className="history-damaged">{say('history.damaged', { lines })}</p>;
}
