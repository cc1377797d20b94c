import { Trash2 } from 'lucide-react';
import { useEffect } from 'react';
import { Button, Progress, tell } from '../ui/index.ts';
import { restorePictures } from './bin.ts';
import { Failure } from './Failure.tsx';
import { counted } from './loss.ts';
import { PictureChoice } from './PictureChoice.tsx';
import { discardPictures, lookForUnused, useUnused } from './unused.ts';

interface UnusedPicturesProps {
  onBin: () => void;
  onProblem: (error: unknown) => void;
}

/** The pictures no article uses, to be looked at before any of them goes to the bin. */
export function UnusedPictures({ onBin, onProblem }: UnusedPicturesProps) {
  const now = useUnused((unused) => unused.now);
  useEffect(() => {
    void lookForUnused();
  }, []);

  async function discard(hashes: string[]): Promise<void> {
    const moved = await discardPictures(hashes);
    const back = () => void restorePictures(moved).then(lookForUnused).catch(onProblem);
    tell(`${counted(moved.length, 'picture') || 'No picture'} moved to the bin.`, { label: 'Undo', run: back });
  }

  return (
    <section className="sheet-place unused" aria-labelledby="unused-title">
      <header>
        <h1 id="unused-title">Pictures no article uses</h1>
      </header>
      <p className="bin-hint">
        No article has them, none in the bin, no earlier version and no source as it was imported. What came in since
        Standfirst was started is not shown here.
      </p>
      {now.step === 'looking' && <Progress {...now.progress} onCancel={now.cancel} />}
      {now.step === 'stopped' && <Button onPress={() => void lookForUnused()}>Look for them</Button>}
      {now.step === 'failed' && (
        <>
          <Failure error={now.error} />
          <Button onPress={() => void lookForUnused()}>Look again</Button>
        </>
      )}
      {now.step === 'found' && now.pictures.length === 0 && <p role="status">Every picture is used.</p>}
      {now.step === 'found' && now.pictures.length > 0 && (
        <PictureChoice
          key={now.pictures.map(({ hash }) => hash).join()}
          pictures={now.pictures}
          icon={<Trash2 />}
          onChosen={(hashes) => void discard(hashes).catch(onProblem)}
        />
      )}
      <footer>
        <Button kind="plain" onPress={onBin}>
          Open the bin
        </Button>
      </footer>
    </section>
  );
}
