import { say } from '#shared/messages/index.ts';
import { desk } from '../desk/index.ts';
import { session } from '../session/index.ts';
import { tell } from '../ui/index.ts';
import { problem } from './problem.ts';

/** Milliseconds without news of another hand after which following it is worth a word again. */
const pause = 30_000;

/** Looks at the open article's file whenever another hand may have changed it, and says what came of it. Gives the way to stop. */
export function followOtherHands(): () => void {
  const look = (saved?: string) => {
    const { look, lookForCopies } = session.getState();
    look(saved)
      .then(saved === undefined ? lookForCopies : undefined)
      .catch(problem);
  };
  const stops = [
    desk.on('library.changed', ({ ids, saved }) => {
      const open = session.getState().article?.id;
      if (open !== undefined && ids.includes(open)) look(saved);
    }),
    desk.on('pictures.changed', ({ hashes }) => {
      session.getState().lookAtPictures(hashes).catch(problem);
    }),
    session.subscribe(({ opened, news }, before) => {
      if (opened !== null && opened !== before.opened) session.getState().lookForCopies().catch(problem);
      if (news !== null && news !== before.news) tellNews(news.what, news.at - (before.news?.at ?? 0));
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

function tellNews(what: 'followed' | 'regained', since: number): void {
  if (what === 'regained') tell(say('app.news.regained'));
  else if (since > pause) tell(say('app.news.followed'));
}
