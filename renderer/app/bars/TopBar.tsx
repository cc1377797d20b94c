import { ChevronLeft, Ellipsis, Eye } from 'lucide-react';
import { type CommandId, commandLabel } from '#shared/commands/index.ts';
import { say } from '#shared/messages/index.ts';
import { ExportButton } from '../../exporting/index.ts';
import { ImportActions, ImportTitle } from '../../importing/index.ts';
import { LedgerTitle } from '../../ledger/index.ts';
import { useSession } from '../../session/index.ts';
import { Button, IconButton, keyWords, Menu, MenuItem, MenuRule } from '../../ui/index.ts';
import { showOpened } from '../articles.ts';
import { keysOf } from '../commands/keys.ts';
import { canRun, run } from '../commands/run.ts';
import { goTo, type Place, useFrame } from '../places.ts';
import { problem } from '../problem.ts';
import { SavedState } from './SavedState.tsx';

const more: CommandId[][] = [
  ['view.palette'],
  ['article.credits', 'article.history', 'article.duplicate', 'article.discard'],
  ['library.bin', 'library.unusedPictures', 'library.backUp', 'library.restoreBackup'],
  ['credits.agencies', 'credits.rules', 'settings.open'],
  ['help.sample', 'help.keys', 'help.diagnostics', 'help.about'],
];

/** The top bar: where the editor is, which article is open, whether it is saved, and what to do with it. */
export function TopBar() {
  const place = useFrame((frame) => frame.place);
  return (
    <header className="top-bar" data-zone="top">
      <nav aria-label={say('app.bar')}>
        <svg className="mark" viewBox="0 0 20 20" aria-hidden="true">
          <path d="M2 3h16v5H2zM2 11h16v2H2zM2 16h10v2H2z" />
        </svg>
        <span className="hidden-words">Standfirst</span>
        <PlaceButton to="articles" isHere={isOfArticle(place)}>
          {say('app.bar.articles')}
        </PlaceButton>
        <PlaceButton to="import" isHere={place === 'import'}>
          {say('app.bar.import')}
        </PlaceButton>
        <PlaceButton to="ledger" isHere={place === 'ledger'}>
          {say('app.bar.ledger')}
        </PlaceButton>
        <Menu
          label={say('app.bar.more')}
          trigger={
            <IconButton label={say('app.bar.more')}>
              <Ellipsis />
            </IconButton>
          }
        >
          {more.flatMap((group, index) => [
            ...(index === 0 ? [] : [<MenuRule key={group.join()} />]),
            ...group.map((command) => <CommandItem key={command} command={command} />),
          ])}
        </Menu>
      </nav>
      {place === 'import' ? <Importing /> : <OpenArticle place={place} />}
    </header>
  );
}

/** Whether a place shows the open article. */
function isOfArticle(place: Place): boolean {
  return (
    place === 'articles' || place === 'preview' || place === 'history' || place === 'collation' || place === 'credits'
  );
}

/** The source under review, in the place of the open article. */
function Importing() {
  return (
    <>
      <div className="document">
        <ImportTitle />
      </div>
      <div className="document-actions">
        <ImportActions
          onMade={(opened) => void showOpened(opened).catch(problem)}
          onCancel={() => run('view.galley')}
        />
      </div>
    </>
  );
}

function OpenArticle({ place }: { place: Place }) {
  const slug = useSession((open) => open.article?.head.slug);
  const headline = useSession((open) => open.article?.head.headline);
  if (!isOfArticle(place)) {
    return (
      <>
        <div className="document">{place === 'ledger' && <LedgerTitle />}</div>
        {slug !== undefined && (
          <div className="document-actions">
            <SavedState />
          </div>
        )}
      </>
    );
  }
  if (slug === undefined) return null;
  return (
    <>
      <div className="document">
        {place !== 'articles' && (
          <Button kind="plain" onPress={() => run('view.galley')}>
            <ChevronLeft />
            {say('app.bar.galley')}
          </Button>
        )}
        <strong>{slug}</strong>
        <span>{headline}</span>
      </div>
      <div className="document-actions">
        <SavedState />
        {place !== 'preview' && (
          <Button onPress={() => run('view.preview')}>
            <Eye />
            {say('app.bar.preview')}
          </Button>
        )}
        <ExportButton onPress={() => run('article.export')} />
      </div>
    </>
  );
}

function PlaceButton({ to, isHere, children }: { to: Place; isHere: boolean; children: string }) {
  return (
    <button type="button" className="place" aria-current={isHere ? 'page' : undefined} onClick={() => goTo(to)}>
      {children}
    </button>
  );
}

/** A command in a menu; whether it applies is asked as the menu opens. */
function CommandItem({ command }: { command: CommandId }) {
  const keys = keysOf(command);
  return (
    <MenuItem
      keys={keys === undefined ? undefined : keyWords(keys)}
      isDisabled={!canRun(command)}
      danger={command === 'article.discard'}
      onAction={() => run(command)}
    >
      {commandLabel(command)}
    </MenuItem>
  );
}
