import { Check, OctagonAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { CommandId } from '#shared/commands/index.ts';
import type { FaultCode } from '#shared/contract/index.ts';
import { say } from '#shared/messages/index.ts';
import { type Saving, session, useSession } from '../../session/index.ts';
import { Button, Dialog, rich, whenWords } from '../../ui/index.ts';
import { saveCopyOfOpen } from '../articles.ts';
import { run } from '../commands/run.ts';

/** Milliseconds before “Saving…” shows: while an editor types a save comes once a second, and most are done by then. */
const patience = 1_500;

/** Whether the work is on disk, in words: “Saved · 2 s ago · on this computer”. A failure opens what can be done. */
export function SavedState() {
  const error = useSession(({ saving }) => (saving.state === 'failed' ? saving.error : null));
  const isSlow = useSlow();
  if (error !== null) return <NotSaved error={error} />;
  return (
    <span className="saved">
      {/* What ticks is not read out; what changes is. */}
      <span className="hidden-words" role="status">
        {isSlow ? say('app.saved.busy') : say('app.saved.here')}
      </span>
      {isSlow ? (
        <span aria-hidden="true">{say('app.saved.busy.shown')}</span>
      ) : (
        <span aria-hidden="true">
          <Check />
          <span>
            {rich('app.saved.line', {
              ago: <SavedAgo />,
              where: (inside) => <span className="saved-where">{inside}</span>,
            })}
          </span>
        </span>
      )}
    </span>
  );
}

const saveNow: Way = { command: 'article.save', label: say('app.saved.now') };
/** What helps where trying again does not. */
const ways: Partial<Record<FaultCode, Way>> = {
  'article-changed-outside': { command: 'article.collate', label: say('app.compare') },
  'library-in-use': { command: 'library.takeOver', label: say('app.takeOver') },
  'article-missing': { command: 'article.putBack', label: say('app.putBack') },
};

interface Way {
  command: CommandId;
  label: string;
}

function NotSaved({ error }: { error: Extract<Saving, { state: 'failed' }>['error'] }) {
  const [isOpen, setOpen] = useState(false);
  const { happened, kept, todo } = error.explanation;
  const way = ways[error.code] ?? saveNow;
  return (
    <span className="saved failed">
      <Button kind="danger" onPress={() => setOpen(true)}>
        <OctagonAlert />
        {say('app.saved.not')}
      </Button>
      <Dialog
        title={say('app.saved.not')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button onPress={saveCopyOfOpen}>{say('app.saveCopy')}</Button>
            <Button
              kind="key"
              onPress={() => {
                setOpen(false);
                run(way.command);
              }}
            >
              {way.label}
            </Button>
          </>
        }
      >
        <p>
          <strong>{happened}</strong> {kept} {todo}
        </p>
      </Dialog>
    </span>
  );
}

/** How long ago the work was last on disk. Drawn when a second makes other words of it, not for each save while typing. */
function SavedAgo() {
  const [words, setWords] = useState(savedAgo);
  useEffect(() => {
    const timer = setInterval(() => setWords(savedAgo()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return <time>{words}</time>;
}

/** At least a second ago: while an editor types on, the words stand still though saves come once a second. */
function savedAgo(): string {
  const { saving } = session.getState();
  if (saving.state === 'failed') return '';
  return whenWords(new Date(saving.at), new Date(Math.max(Date.now(), saving.at + 1_000)));
}

/** Whether a save is slow. Followed without drawing, as saves come and go all the time. */
function useSlow(): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const unsubscribe = session.subscribe(({ saving }, before) => {
      if (saving.state === before.saving.state) return;
      clearTimeout(timer);
      setSlow(false);
      if (saving.state === 'saving') timer = setTimeout(() => setSlow(true), patience);
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, []);
  return isSlow;
}
