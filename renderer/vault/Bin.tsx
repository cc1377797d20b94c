import { Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { say } from '#shared/messages/index.ts';
import { useNow } from '../library/index.ts';
import { Button, tell } from '../ui/index.ts';
import { BinnedArticle } from './BinnedArticle.tsx';
import { BinnedPicture } from './BinnedPicture.tsx';
import { erase, loadBin, restorePictures, useBin } from './bin.ts';
import { EraseDialog } from './EraseDialog.tsx';
import { counted, type InBin, listed } from './loss.ts';

interface BinProps {
  /** Takes an article back. */
  onRestore: (id: string) => Promise<void>;
  onUnused: () => void;
  onProblem: (error: unknown) => void;
}

/** What was thrown away: who did and when, when it goes for ever, and the way back for each. */
export function Bin({ onRestore, onUnused, onProblem }: BinProps) {
  const inBin = useBin((bin) => bin.inBin);
  const [asked, setAsked] = useState<InBin | null>(null);
  const now = useNow();
  useEffect(() => {
    loadBin().catch(onProblem);
  }, [onProblem]);

  async function restoreArticle(id: string): Promise<void> {
    await onRestore(id);
    await loadBin();
  }
  async function eraseAsked({ articles, pictures }: InBin): Promise<void> {
    setAsked(null);
    const gone = await erase({ articles: articles.map(({ id }) => id), pictures: pictures.map(({ hash }) => hash) });
    const back = pictures.length - gone.pictures.length;
    const what = listed([
      counted('vault.loss.articles', gone.articles.length),
      counted('vault.loss.pictures', gone.pictures.length),
    ]);
    const deleted = what === '' ? say('vault.bin.nothing') : say('vault.bin.deleted', { what });
    tell(back === 0 ? deleted : `${deleted} ${say('vault.bin.back', { count: back })}`);
  }

  return (
    <section className="sheet-place bin" aria-labelledby="bin-title">
      <header>
        <h1 id="bin-title">{say('vault.bin')}</h1>
        {inBin !== null && !isEmpty(inBin) && (
          <Button kind="danger" onPress={() => setAsked(inBin)}>
            <Trash2 />
            {say('vault.bin.empty')}
          </Button>
        )}
      </header>
      {inBin !== null && <p className="bin-hint">{isEmpty(inBin) ? say('vault.bin.none') : say('vault.bin.stays')}</p>}
      {inBin !== null && inBin.articles.length > 0 && (
        <ul aria-label={say('vault.bin.articles')}>
          {inBin.articles.map((article) => (
            <BinnedArticle
              key={article.id}
              article={article}
              now={now}
              onRestore={() => void restoreArticle(article.id).catch(onProblem)}
              onErase={() => setAsked({ articles: [article], pictures: [] })}
            />
          ))}
        </ul>
      )}
      {inBin !== null && inBin.pictures.length > 0 && (
        <>
          <h2 id="bin-pictures">{say('vault.bin.pictures')}</h2>
          <ul aria-labelledby="bin-pictures">
            {inBin.pictures.map((picture) => (
              <BinnedPicture
                key={picture.hash}
                binned={picture}
                now={now}
                onRestore={() => void restorePictures([picture.hash]).catch(onProblem)}
                onErase={() => setAsked({ articles: [], pictures: [picture] })}
              />
            ))}
          </ul>
        </>
      )}
      <footer>
        <Button kind="plain" onPress={onUnused}>
          {say('vault.bin.unused')}
        </Button>
      </footer>
      {asked !== null && (
        <EraseDialog
          inBin={asked}
          onCancel={() => setAsked(null)}
          onErase={() => void eraseAsked(asked).catch(onProblem)}
        />
      )}
    </section>
  );
}

function isEmpty({ articles, pictures }: InBin): boolean {
  return articles.length === 0 && pictures.length === 0;
}
