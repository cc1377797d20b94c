import { FileText } from 'lucide-react';
import { say } from '#shared/messages/index.ts';
import { Versions } from '../history/index.ts';
import { Inspector } from '../inspector/index.ts';
import { Library, type LibraryHands, useLibrary } from '../library/index.ts';
import { PreviewBeside, showBeside, usePreview } from '../preview/index.ts';
import { useSession } from '../session/index.ts';
import { Button } from '../ui/index.ts';
import { useRefusal } from './access.ts';
import { discardArticle, duplicateArticle, openArticle } from './articles.ts';
import { run } from './commands/run.ts';
import { GalleyPlace } from './GalleyPlace.tsx';
import { usePanel } from './panels.ts';
import { problem } from './problem.ts';
import { SideZone } from './zones/SideZone.tsx';

const hands: LibraryHands = {
  open: ({ id }) => void openArticle(id).catch(problem),
  duplicate: ({ id }) => void duplicateArticle(id).catch(problem),
  discard: ({ id, slug }) => void discardArticle(id, slug).catch(problem),
};

/** The three zones of an article: library, galley, inspector. It stays while another place shows, with its undo. */
export function Workstation({ hidden }: { hidden: boolean }) {
  const library = usePanel('library');
  const inspector = usePanel('inspector');
  const beside = usePreview((preview) => preview.beside);
  const isReadOnly = useRefusal() !== null;
  const article = useSession((open) => open.article?.id ?? null);
  return (
    <div className="workstation" hidden={hidden}>
      <SideZone zone="library" {...library} onHide={() => run('view.library')}>
        <Library
          current={article}
          hands={hands}
          onNew={() => run('article.new')}
          onImport={() => run('article.import')}
        />
      </SideZone>
      <main {...(!hidden && { id: 'main' })} className="galley-zone" data-zone="galley" tabIndex={-1}>
        {article === null ? <NothingOpen /> : <GalleyPlace />}
      </main>
      {beside && !hidden && article !== null && (
        <PreviewBeside
          onFull={() => {
            showBeside(false);
            run('view.preview');
          }}
        />
      )}
      <SideZone
        zone="inspector"
        isDrawer={inspector.isDrawer}
        isOpen={inspector.isOpen && article !== null}
        onHide={() => run('view.inspector')}
      >
        <Inspector
          isReadOnly={isReadOnly}
          versions={
            article !== null && (
              <Versions
                article={article}
                onHistory={() => run('article.history')}
                onName={() => run('article.nameVersion')}
                onProblem={problem}
              />
            )
          }
        />
      </SideZone>
    </div>
  );
}

/** What the galley says while no article is open; in an empty library, how to begin. */
function NothingOpen() {
  const articles = useLibrary((library) => library.articles);
  const opening = useSession((open) => open.opening);
  if (articles === null || opening !== null) return null;
  return (
    <div className="nothing-open">
      <FileText />
      {articles.length > 0 ? (
        <h1>{say('app.nothing.choose')}</h1>
      ) : (
        <>
          <h1>{say('app.nothing.begin')}</h1>
          <div>
            <Button kind="key" onPress={() => run('article.new')}>
              {say('app.nothing.new')}
            </Button>
            <Button onPress={() => run('article.import')}>{say('app.nothing.import')}</Button>
          </div>
          <Button kind="plain" onPress={() => run('help.sample')}>
            {say('app.nothing.sample')}
          </Button>
          <small>{say('app.nothing.drop')}</small>
        </>
      )}
    </div>
  );
}
