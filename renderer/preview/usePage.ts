import { useEffect, useRef, useState } from 'react';
import type { Article } from '#shared/article/index.ts';
import { asDeskError, type CallOutput, type DeskError } from '#shared/contract/index.ts';
import { desk } from '../desk/index.ts';
import { session, useSession } from '../session/index.ts';
import { changedBlock } from './changed.ts';

/** A page the desk made, and the block to show of it: the one that was edited last. */
export interface ShownPage extends CallOutput<'preview.show'> {
  article: Article;
  block: string | null;
}

/**
 * The page of the open article, made anew whenever the article comes to rest: one call under way, the latest state wins.
 * The session already waits for a lull in the typing, so nothing waits here.
 */
export function usePage(): { page: ShownPage | null; error: DeskError | null } {
  const article = useSession((open) => open.article);
  const pictures = useSession((open) => open.pictures);
  const [page, setPage] = useState<ShownPage | null>(null);
  const [error, setError] = useState<DeskError | null>(null);
  const wanted = useRef({ article, pictures });
  const made = useRef<{ article: Article; pictures: typeof pictures } | null>(null);
  const busy = useRef(false);
  const gone = useRef(false);

  useEffect(() => session.getState().followClosely(), []);

  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
    };
  }, []);

  useEffect(() => {
    wanted.current = { article, pictures };
    if (!busy.current) void follow();

    async function follow(): Promise<void> {
      busy.current = true;
      for (;;) {
        const { article: now, pictures: with_ } = wanted.current;
        const before = made.current;
        if (now === null || gone.current || (before?.article === now && before.pictures === with_)) break;
        made.current = { article: now, pictures: with_ };
        try {
          const edits = [...with_.values()].map(({ hash, edited, shape }) => ({ hash, edited, shape }));
          const shown = await desk.call('preview.show', { article: now, edits });
          if (gone.current) break;
          const block = before === null ? null : changedBlock(before.article, now);
          setPage((last) => ({ ...shown, article: now, block: block ?? last?.block ?? null }));
          setError(null);
        } catch (failure) {
          if (!gone.current) setError(asDeskError(failure, () => 'preview'));
        }
      }
      busy.current = false;
    }
  }, [article, pictures]);

  return { page, error };
}
