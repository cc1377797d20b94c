import { Trash2 } from 'lucide-react';
import { useEffect } from 'react';
import { say } from '#shared/messages/index.ts';
import { Button, Progress, tell } from '../ui/index.ts';
import { restorePictures } from './bin.ts';
import { Failure } from './Failure.tsx';
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
    tell(say('vault.unused.moved', { count: moved.length }), { label: say('vault.unused.undo'), run: back });
  }

  return (
    <section className="sheet-place unused" aria-labelledby="unused-title">
      <header>
        <h1 id="unused-title">{say('vault.unused')}</h1>
      </header>
      <p className="bin-hint">{say('vault.unused.hint')}</p>
      {now.step === 'looking' && <Progress {...now.progress} onCancel={now.cancel} />}
      {now.step === 'stopped' && <Button onPress={() => void lookForUnused()}>{say('vault.unused.look')}</Button>}
      {now.step === 'failed' && (
        <>
          <Failure error={now.error} />
          <Button onPress={() => void lookForUnused()}>{say('vault.unused.again')}</Button>
        </>
      )}
      {now.step === 'found' && now.pictures.length === 0 && <p role="status">{say('vault.unused.none')}</p>}
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
          {say('vault.unused.bin')}
        </Button>
      </footer>
    </section>
  );
}
