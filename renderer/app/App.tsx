import { say } from '#shared/messages/index.ts';
import './base.css';
import './tokens.css';
import './frame.css';
import './dialogs/dialogs.css';
import './notices/notices.css';
import './system.css';
import { CollationPlace } from '../collation/index.ts';
import { CreditsPlace } from '../credits/index.ts';
import { ExportDialog } from '../exporting/index.ts';
import { About, Diagnostics } from '../help/index.ts';
import { HistoryPlace } from '../history/index.ts';
import { ImportReview } from '../importing/index.ts';
import { goToPlace } from '../inspector/index.ts';
import { LedgerPlace } from '../ledger/index.ts';
import { Preview, showBeside } from '../preview/index.ts';
import { useFindings } from '../session/index.ts';
import { SettingsPlace, useSettings } from '../settings/index.ts';
import { Messages, tell } from '../ui/index.ts';
import { BackupDialog, Bin, RestoreDialog, UnusedPictures } from '../vault/index.ts';
import { useRefusal } from './access.ts';
import { openAtFigure, openRestoredLibrary, restoreArticle, speak } from './articles.ts';
import { StatusBar } from './bars/StatusBar.tsx';
import { TopBar } from './bars/TopBar.tsx';
import { showChosen } from './chosen.ts';
import { run } from './commands/run.ts';
import { useShortcuts } from './commands/useShortcuts.ts';
import { KeyList } from './dialogs/KeyList.tsx';
import { LeaveUnsaved } from './dialogs/LeaveUnsaved.tsx';
import { Palette } from './dialogs/Palette.tsx';
import { TakeOver } from './dialogs/TakeOver.tsx';
import { Notices } from './notices/Notices.tsx';
import { type Place, useFrame } from './places.ts';
import { problem } from './problem.ts';
import { Rescue } from './Rescue.tsx';
import { useDrop } from './useDrop.ts';
import { useStart } from './useStart.ts';
import { useTheme } from './useTheme.ts';
import { useTitle } from './useTitle.ts';
import { Workstation } from './Workstation.tsx';

/** The workstation. */
export function App() {
  return (
    <Rescue>
      <Frame />
    </Rescue>
  );
}

function Frame() {
  const place = useFrame((frame) => frame.place);
  const dialog = useFrame((frame) => frame.dialog);
  const host = useSettings(({ about }) => about?.host ?? 'browser');
  useShortcuts();
  useTheme();
  useTitle();
  useDrop();
  useStart();
  return (
    <div className="workbench">
      <a className="skip" href="#main">
        {say('app.skip')}
      </a>
      <TopBar />
      <Notices />
      <Workstation hidden={place !== 'articles'} />
      {place !== 'articles' && (
        <main id="main" className="place-zone" data-zone="galley" tabIndex={-1}>
          <OtherPlace place={place} />
        </main>
      )}
      <StatusBar />
      <Messages />
      <Palette />
      <KeyList />
      <LeaveUnsaved />
      <TakeOver />
      {dialog === 'diagnostics' && <Diagnostics onClose={closeDialog} onProblem={problem} />}
      {dialog === 'about' && <About onClose={closeDialog} onProblem={problem} />}
      <ExportDialog host={host} />
      <BackupDialog host={host} />
      <RestoreDialog host={host} onOpen={(chosen) => void openRestoredLibrary(chosen).catch(problem)} />
    </div>
  );
}

function OtherPlace({ place }: { place: Place }) {
  const isReadOnly = useRefusal() !== null;
  switch (place) {
    case 'bin':
      return (
        <Bin
          onProblem={problem}
          onRestore={(id) => restoreArticle(id, false)}
          onUnused={() => run('library.unusedPictures')}
        />
      );
    case 'unused':
      return <UnusedPictures onProblem={problem} onBin={() => run('library.bin')} />;
    case 'import':
      return <ImportReview />;
    case 'ledger':
      return (
        <LedgerPlace
          onProblem={problem}
          onOpen={({ article, figure }) => void openAtFigure(article, figure).catch(problem)}
        />
      );
    case 'settings':
      return (
        <SettingsPlace
          onProblem={problem}
          onChooseLibrary={() => run('library.choose')}
          onLanguage={(chosen) => void speak(chosen).catch(problem)}
        />
      );
    case 'credits':
      return <CreditsPlace isReadOnly={isReadOnly} onProblem={problem} />;
    case 'history':
      return <HistoryPlace onProblem={problem} onRestored={showRestored} />;
    case 'collation':
      return <CollationPlace onProblem={problem} onChosen={showChosen} />;
    case 'preview':
      return (
        <Preview
          onCredits={goToCredits}
          onBeside={() => {
            showBeside(true);
            run('view.galley');
          }}
          onPrint={() => run('article.print')}
        />
      );
    case 'articles':
      return null;
  }
}

function closeDialog(): void {
  useFrame.setState({ dialog: null });
}

/** Back in the galley, where Undo takes the restored version away again. */
function showRestored(words: string): void {
  run('view.galley');
  tell(words, { label: say('app.undo'), run: () => run('edit.undo') });
}

function goToCredits(): void {
  const bare = useFindings.getState().findings.find(({ code }) => code === 'credit-missing');
  if (bare !== undefined) goToPlace(bare.at);
}
