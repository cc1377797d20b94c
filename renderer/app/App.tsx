import './base.css';
import './tokens.css';
import './frame.css';
import './dialogs/dialogs.css';
import { useEffect } from 'react';
import { desk } from '../desk/index.ts';
import { Bin, loadLibrary, showInLibrary } from '../library/index.ts';
import { guardLeaving, session, watchFindings } from '../session/index.ts';
import { loadSettings } from '../settings/index.ts';
import { Messages } from '../ui/index.ts';
import { openArticle, restoreArticle } from './articles.ts';
import { StatusBar } from './bars/StatusBar.tsx';
import { TopBar } from './bars/TopBar.tsx';
import { useShortcuts } from './commands/useShortcuts.ts';
import { KeyList } from './dialogs/KeyList.tsx';
import { LeaveUnsaved } from './dialogs/LeaveUnsaved.tsx';
import { Palette } from './dialogs/Palette.tsx';
import { useFrame } from './places.ts';
import { problem } from './problem.ts';
import { Rescue } from './Rescue.tsx';
import { useTheme } from './useTheme.ts';
import { Workstation } from './Workstation.tsx';
import { rememberFocus } from './zones/zones.ts';

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
  useShortcuts();
  useTheme();
  useStart();
  return (
    <div className="frame">
      <a className="skip" href="#main">
        Skip to the galley
      </a>
      <TopBar />
      <Workstation hidden={place !== 'articles'} />
      {place === 'bin' && (
        <main id="main" className="place-zone" data-zone="galley" tabIndex={-1}>
          <Bin onProblem={problem} onRestore={({ id }) => void restoreArticle(id, false).catch(problem)} />
        </main>
      )}
      <StatusBar />
      <Messages />
      <Palette />
      <KeyList />
      <LeaveUnsaved />
    </div>
  );
}

/** Reads the settings and the library, opens the article of last time, and follows what changes. */
function useStart(): void {
  useEffect(() => {
    async function start(): Promise<void> {
      const [{ lastArticle }, articles] = await Promise.all([loadSettings(), loadLibrary()]);
      const first = articles.find(({ id }) => id === lastArticle) ?? articles[0];
      if (first !== undefined) await openArticle(first.id);
    }
    start().catch(problem);
    const stops = [
      guardLeaving(session),
      watchFindings(session),
      desk.on('library.changed', ({ ids }) => {
        // The open article's line follows the screen, below; only other articles need asking.
        const open = session.getState().article?.id;
        if (ids.length === 0 || ids.some((id) => id !== open)) loadLibrary().catch(problem);
      }),
      session.subscribe(({ article, pictures, opened }, before) => {
        if (
          article !== null &&
          article !== opened?.article &&
          (article !== before.article || pictures !== before.pictures)
        ) {
          showInLibrary(article, pictures);
        }
      }),
    ];
    document.addEventListener('focusin', rememberFocus);
    return () => {
      for (const stop of stops) stop();
      document.removeEventListener('focusin', rememberFocus);
    };
  }, []);
}
