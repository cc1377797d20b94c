import { Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
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
    const words = listed([counted(gone.articles.length, 'article'), counted(gone.pictures.length, 'picture')]);
    const deleted = words === '' ? 'Nothing was deleted.' : `Deleted for ever: ${words}.`;
    tell(back === 0 ? deleted : `${deleted} ${counted(back, 'picture')} an article uses again went back.`);
  }

  return (
    <section className="sheet-place bin" aria-labelledby="bin-title">
      <header>
        <h1 id="bin-title">Bin</h1>
        {inBin !== null && !isEmpty(inBin) && (
          <Button kind="danger" onPress={() => setAsked(inBin)}>
            <Trash2 />
            Empty the bin…
          </Button>
        )}
      </header>
      {inBin !== null && (
        <p className="bin-hint">
          {isEmpty(inBin)
            ? 'The bin is empty. What you move here stays for 30 days, or until you take it back.'
            : 'What is here stays for 30 days. Then it goes for ever, with its history and its source.'}
        </p>
      )}
      {inBin !== null && inBin.articles.length > 0 && (
        <ul aria-label="Articles in the bin">
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
          <h2 id="bin-pictures">Pictures</h2>
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
          Pictures no article uses…
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
