import { Undo2 } from 'lucide-react';
import { useEffect } from 'react';
import type { Binned } from '#shared/contract/index.ts';
import { Button, StatusChip, whenWords } from '../ui/index.ts';
import { loadBin, useLibrary } from './store.ts';
import { useNow } from './useNow.ts';

interface BinProps {
  onRestore: (article: Binned) => void;
  onProblem: (error: unknown) => void;
}

/** The articles that were thrown away, and the way back for each. */
export function Bin({ onRestore, onProblem }: BinProps) {
  const binned = useLibrary((library) => library.binned);
  const now = useNow();
  useEffect(() => {
    loadBin().catch(onProblem);
  }, [onProblem]);
  return (
    <section className="sheet-place bin" aria-labelledby="bin-title">
      <h1 id="bin-title">Bin</h1>
      {binned?.length === 0 && <p>The bin is empty. An article you move here stays until you take it back.</p>}
      <ul>
        {binned?.map((article) => (
          <li key={article.id}>
            <div>
              <p className="article-top">
                <span className="article-slug">{article.slug}</span>
                <StatusChip status={article.status} />
              </p>
              <p className="article-headline">{article.headline || 'No headline yet'}</p>
              <p className="article-facts">
                <span>{article.words.toLocaleString('en-GB')} words</span>
                <span>moved here {whenWords(new Date(article.discarded), now)}</span>
              </p>
            </div>
            <Button onPress={() => onRestore(article)}>
              <Undo2 />
              Restore
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
