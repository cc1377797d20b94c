import { useEffect } from 'react';
import { useSession } from '../session/index.ts';

/** Names the window after the open article, as the system's window lists show it. */
export function useTitle(): void {
  const slug = useSession((open) => open.article?.head.slug);
  useEffect(() => {
    document.title = slug === undefined ? 'Standfirst' : `${slug} · Standfirst`;
  }, [slug]);
}
