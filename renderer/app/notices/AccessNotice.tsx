import { Lock } from 'lucide-react';
import type { Holder } from '#shared/contract/index.ts';
import { say } from '#shared/messages/index.ts';
import { useSession } from '../../session/index.ts';
import { Button, whenWords } from '../../ui/index.ts';
import { isPassing, type Refusal, refusalWords, useHindrance } from '../access.ts';
import { run } from '../commands/run.ts';
import { Notice } from './Notice.tsx';

/** What an editor can do about it outside this window; it is noticed here by itself. */
const wayBack: Record<Refusal['because'], string[]> = {
  'other-instance': [],
  newer: [],
  'folder-read-only': [say('app.refused.folder.back')],
  'folder-missing': [say('app.refused.gone.back')],
};

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
              {say('app.saveCopy')}
            </Button>
          )}
          {holder !== null && (
            <Button small kind="key" onPress={() => run('library.takeOver')}>
              {say('app.takeOver')}
            </Button>
          )}
        </>
      }
    >
      <strong>{refusalWords(why)}</strong> {sentences(why, isUnsaved).join(' ')}
    </Notice>
  );
}

/** What there is to say of it, a sentence each. */
function sentences(why: Refusal, isUnsaved: boolean): string[] {
  const held = why.because === 'other-instance' ? heldSince(why.holder) : [];
  const back = wayBack[why.because];
  if (isUnsaved) return [...held, say('app.refused.unsaved'), ...back];
  return isPassing(why) ? back : [...held, say('app.refused.may'), ...back];
}

function heldSince({ since, silent }: Holder): string[] {
  const opened = say('app.refused.since', { when: whenWords(new Date(since), new Date()) });
  return silent ? [opened, say('app.refused.silent')] : [opened];
}
