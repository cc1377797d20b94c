import { Check, OctagonAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import { type Saving, session, useSession } from '../../session/index.ts';
import { Button, Dialog, whenWords } from '../../ui/index.ts';
import { saveCopyOfOpen } from '../articles.ts';
import { run } from '../commands/run.ts';
import { problem } from '../problem.ts';

/** Milliseconds before “Saving…” shows: most saves are done by then. */
const patience = 500;

/** Whether the work is on disk, in words: “Saved · 2 s ago · on this computer”. A failure opens what can be done. */
export function SavedState() {
  const saving = useSession((open) => open.saving);
  const isSlow = useSlow(saving.state === 'saving');
  const savedAt = useLastSaved(saving);
  if (saving.state === 'failed') return <NotSaved error={saving.error} />;
  return (
    <span className="saved">
      {/* What ticks is not read out; what changes is. */}
      <span className="hidden-words" role="status">
        {isSlow ? 'Saving' : 'Saved on this computer'}
      </span>
      {isSlow ? (
        <span aria-hidden="true">Saving…</span>
      ) : (
        <span aria-hidden="true">
          <Check />
          <span>
            Saved · <Ago at={savedAt} />
            <span className="saved-where"> · on this computer</span>
          </span>
        </span>
      )}
    </span>
  );
}

function NotSaved({ error }: { error: Extract<Saving, { state: 'failed' }>['error'] }) {
  const [isOpen, setOpen] = useState(false);
  const { happened, kept, todo } = error.explanation;
  return (
    <span className="saved failed">
      <Button kind="danger" onPress={() => setOpen(true)}>
        <OctagonAlert />
        Not saved
      </Button>
      <Dialog
        title="Not saved"
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button onPress={saveCopyOfOpen}>Save a copy elsewhere</Button>
            {error.code === 'article-changed-outside' || error.code === 'article-missing' ? (
              <Button
                kind="key"
                onPress={() => {
                  setOpen(false);
                  session.getState().saveAsCopy().catch(problem);
                }}
              >
                Keep mine as a new article
              </Button>
            ) : (
              <Button kind="key" onPress={() => run('article.save')}>
                Save
              </Button>
            )}
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

function Ago({ at }: { at: number }) {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), Date.now() - at < 60_000 ? 1_000 : 15_000);
    return () => clearInterval(timer);
  }, [at]);
  return <time>{whenWords(new Date(at), new Date(Math.max(now, at)))}</time>;
}

function useSlow(isWaiting: boolean): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setTimeout(() => setSlow(true), patience);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [isWaiting]);
  return isSlow;
}

/** When everything was last on disk; stands still while a save is under way. */
function useLastSaved(saving: Saving): number {
  const [at, setAt] = useState(saving.state === 'saved' ? saving.at : 0);
  if (saving.state === 'saved' && saving.at !== at) setAt(saving.at);
  return saving.state === 'saved' ? saving.at : at;
}
