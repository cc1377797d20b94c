import { useEffect } from 'react';
import { DeskError, type FaultCode, type Summary } from '#shared/contract/index.ts';
import { say } from '#shared/messages/index.ts';
import { loadDeskCredits, openCreditsWith, useDeskCredits } from '../credits/index.ts';
import { desk } from '../desk/index.ts';
import { showMadeWith } from '../importing/index.ts';
import { revealWith } from '../inspector/index.ts';
import { loadLibrary, readyForSearch, showInLibrary, startLibrary } from '../library/index.ts';
import {
  guardLeaving,
  lastPlace,
  onceCalm,
  rememberPlace,
  type Session,
  session,
  takePlace,
  watchElsewhere,
  watchFindings,
} from '../session/index.ts';
import { loadSettings } from '../settings/index.ts';
import { watchThumbs } from '../thumbs/index.ts';
import { dismiss, tellError, tellToStay } from '../ui/index.ts';
import { followAccess } from './access.ts';
import { openArticle, openBehind, saveCopyOfOpen, showOpened } from './articles.ts';
import { followSelection } from './follow-selection.ts';
import { followOtherHands } from './other-hands.ts';
import { goTo } from './places.ts';
import { problem } from './problem.ts';
import { reveal } from './reveal.ts';
import { rememberFocus } from './zones/zones.ts';

/** Reads the settings and the library, opens the article of last time, and follows what changes. */
export function useStart(): void {
  useEffect(() => {
    const articles = startLibrary();
    loadDeskCredits().catch(problem);
    Promise.all([articles.then(readyForSearch), openLast(articles)]).catch(problem);
    const stops = [
      followSelection(),
      tellFailedSaves(),
      tellRecovered(),
      guardLeaving(session),
      rememberPlace(session),
      watchFindings(session, useDeskCredits),
      watchThumbs(session),
      watchElsewhere(session, desk, problem),
      followOtherHands(),
      followAccess(),
      desk.on('library.changed', ({ ids }) => {
        // The open article's line follows the screen, below; only other articles need asking.
        const open = session.getState().article?.id;
        // Another library was opened.
        if (ids.length === 0) loadDeskCredits().catch(problem);
        if (ids.length === 0) startLibrary().then(readyForSearch).catch(problem);
        else if (ids.some((id) => id !== open)) loadLibrary().catch(problem);
      }),
      desk.on('pictures.changed', ({ hashes }) => {
        // Those of the open article show there; what others lack of theirs shows in the list.
        if (hashes.some((hash) => !session.getState().pictures.has(hash))) loadLibrary().catch(problem);
      }),
      followInLibrary(),
      desk.on('article.asked', ({ id }) => void openArticle(id).catch(problem)),
    ];
    revealWith(reveal);
    showMadeWith((opened) => void showOpened(opened).catch(problem));
    openCreditsWith(() => goTo('credits'));
    document.addEventListener('focusin', rememberFocus);
    return () => {
      for (const stop of stops) stop();
      document.removeEventListener('focusin', rememberFocus);
    };
  }, []);
}

/** The article this window was opened for, as its address says; null for that of last time. */
function askedFor(): string | null {
  return /^#article=([0-9a-z]+)$/.exec(window.location.hash)?.[1] ?? null;
}

/**
 * Opens the article of last time without waiting for the list; the first of the list when it is no longer there. A window
 * that broke comes back where it was.
 */
async function openLast(articles: Promise<Summary[]>): Promise<void> {
  const { lastArticle } = await loadSettings();
  const place = await lastPlace(askedFor());
  const wanted = place?.article ?? askedFor() ?? lastArticle;
  try {
    if (wanted !== null) {
      await openBehind(wanted);
      if (place !== null) await takePlace(session, place);
      return;
    }
  } catch (error) {
    if (!(error instanceof DeskError) || error.code !== 'article-missing') throw error;
  }
  const [first] = await articles;
  if (first !== undefined) await openBehind(first.id);
}

/** What a notice says for as long as it is so. */
const noticed: readonly FaultCode[] = ['article-changed-outside', 'article-missing', 'library-in-use'];

/** Puts a failed save on screen once, in full, and takes it away when a save succeeds. */
function tellFailedSaves(): () => void {
  let shown: string | null = null;
  return session.subscribe(({ saving }, before) => {
    if (saving.state === 'failed' && before.saving.state !== 'failed' && !noticed.includes(saving.error.code)) {
      shown = tellError(saving.error, { label: say('app.saveCopy'), run: saveCopyOfOpen });
    } else if (saving.state !== 'failed' && shown !== null) {
      dismiss(shown);
      shown = null;
    }
  });
}

/** Says of an article whose file was damaged what is shown in its place, as it is opened. */
function tellRecovered(): () => void {
  return session.subscribe(({ opened }, before) => {
    const recovered = opened === before.opened ? null : (opened?.recovered ?? null);
    if (recovered === null) return;
    const { aside } = recovered;
    tellToStay(aside === null ? say('app.recovered.gone') : say('app.recovered.damaged', { file: aside }));
  });
}

/** How soon the library's line follows the open article; nobody reads both at once. */
const followLine = { quiet: 600, atMost: 10_000 };

/** Keeps the open article's line in the library as it stands on screen. Gives the way to stop. */
function followInLibrary(): () => void {
  const calm = onceCalm(() => show(session.getState()), followLine);
  function show({ article, pictures, opened }: Session): void {
    if (article !== null && article !== opened?.article) showInLibrary(article, pictures);
  }
  const unsubscribe = session.subscribe((now, before) => {
    if (now.article === before.article && now.pictures === before.pictures) return;
    // The article that is being left keeps its last words in the list.
    if (now.article?.id !== before.article?.id) show(before);
    calm.touch();
  });
  return () => {
    unsubscribe();
    calm.cancel();
  };
}
