import { Columns2, FileX2 } from 'lucide-react';
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
    <section className="notices" aria-label="Notices">
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
                Compare…
              </Button>
            }
          >
            <strong>There are two versions of this article.</strong>{' '}
            {sides.copy === null
              ? 'It was changed outside this window while you wrote.'
              : `A sync program left “${sides.copy}” beside it.`}{' '}
            Both are kept.
          </Notice>
        )}
        {isGone && (
          <Notice
            icon={<FileX2 />}
            ways={
              <>
                <Button small onPress={() => run('article.saveCopy')}>
                  Save a copy elsewhere
                </Button>
                <Button small kind="key" onPress={() => run('article.putBack')}>
                  Put it back
                </Button>
              </>
            }
          >
            <strong>The file of this article is gone from the library.</strong> Its text is safe in this window.
          </Notice>
        )}
      </div>
    </section>
  );
}
