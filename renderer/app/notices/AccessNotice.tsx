import { Lock } from 'lucide-react';
import { useSession } from '../../session/index.ts';
import { Button, whenWords } from '../../ui/index.ts';
import { refusalWords, useHindrance } from '../access.ts';
import { run } from '../commands/run.ts';
import { Notice } from './Notice.tsx';

/** What an editor can do about it outside this window; it is noticed here by itself. */
const wayBack = {
  'other-instance': '',
  newer: '',
  'folder-read-only': 'Writing goes on by itself as soon as it is allowed there again.',
  'folder-missing': 'Connect its disk, or put the folder back where it was: writing goes on by itself.',
} as const;

/** Says, while it is so, that the library can only be read: who has it, since when, and what can be done. */
export function AccessNotice() {
  const why = useHindrance();
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
      {isUnsaved && 'What you wrote is safe in this window, and not saved. '}
      {!isUnsaved &&
        why.because !== 'folder-missing' &&
        'You can read, search, preview, export and copy; nothing can be changed here. '}
      {wayBack[why.because]}
    </Notice>
  );
}
