import { Columns2, FileX2 } from 'lucide-react';
import { say } from '#shared/messages/index.ts';
import { usePreview } from '../../preview/index.ts';
import { useSession } from '../../session/index.ts';
import { TourStrip } from '../../tour/index.ts';
import { Button } from '../../ui/index.ts';
import { useRefusal } from '../access.ts';
import { run } from '../commands/run.ts';
import { useFrame } from '../places.ts';
import { problem } from '../problem.ts';
import { takeIn } from '../taking/index.ts';
import { TakingStrip } from '../taking/TakingStrip.tsx';
import { AccessNotice } from './AccessNotice.tsx';
import { Notice } from './Notice.tsx';

/** What an editor has to know while it is so, and can do something about, between the top bar and the place. */
export function Notices() {
  const sides = useSession((open) => open.sides);
  const isGone = useSession(({ saving }) => saving.state === 'failed' && saving.error.code === 'article-missing');
  const place = useFrame((frame) => frame.place);
  const isPageBeside = usePreview((preview) => preview.beside);
  const refusal = useRefusal();
  return (
    <section className="notices" aria-label={say('app.notices')}>
      <div role="status">
        <AccessNotice />
      </div>
      {refusal === null && (
        <TourStrip isPageShown={place === 'preview' || isPageBeside} run={run} takeIn={takeIn} onProblem={problem} />
      )}
      <TakingStrip />
      <div role="alert">
        {sides !== null && place !== 'collation' && (
          <Notice
            icon={<Columns2 />}
            ways={
              <Button small kind="key" onPress={() => run('article.collate')}>
                {say('app.compare')}
              </Button>
            }
          >
            <strong>{say('app.notices.two')}</strong>{' '}
            {sides.copy === null ? say('app.notices.two.outside') : say('app.notices.two.copy', { file: sides.copy })}{' '}
            {say('app.notices.two.kept')}
          </Notice>
        )}
        {isGone && (
          <Notice
            icon={<FileX2 />}
            ways={
              <>
                <Button small onPress={() => run('article.saveCopy')}>
                  {say('app.saveCopy')}
                </Button>
                <Button small kind="key" onPress={() => run('article.putBack')}>
                  {say('app.putBack')}
                </Button>
              </>
            }
          >
            <strong>{say('app.notices.gone')}</strong> {say('app.notices.gone.kept')}
          </Notice>
        )}
      </div>
    </section>
  );
}
