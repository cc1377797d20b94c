import { Lock } from 'lucide-react';
import { useSession } from '../../session/index.ts';
import { Button, whenWords } from '../../ui/index.ts';
import { refusalWords, useRefusal } from '../access.ts';
import { run } from '../commands/run.ts';
import { Notice } from './Notice.tsx';

/** Says, while it is so, that the library can only be read: who has it, since when, and what can be done. */
export function AccessNotice() {
  const why = useRefusal();
  const isUnsaved = useSession(({ saving }) => saving.state === 'failed');
  if (why === null) return null;
  const holder = why.because === 'other-instance' ? why.holder : null;
  return (
    <Notice
      icon={<Lock />}
      ways={
        <>
          {isUnsaved && (
            <Button small onPress={() => run('article.saveCopy')}>
              Save a copy elsewhere
            </Button>
          )}
          {holder !== null && (
            <Button small kind="key" onPress={() => run('library.takeOver')}>
              Take over…
            </Button>
          )}
        </>
      }
    >
      <strong>{refusalWords(why)}</strong>{' '}
      {holder !== null && `Since ${whenWords(new Date(holder.since), new Date())}. `}
      {holder?.silent === true && 'It gave no sign of life for some minutes. '}
      {isUnsaved
        ? 'What you wrote is safe in this window, and not saved.'
        : 'You can read, search, preview, export and copy; nothing can be changed here.'}
    </Notice>
  );
}
