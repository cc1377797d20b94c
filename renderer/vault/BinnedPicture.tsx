import { Trash2, Undo2 } from 'lucide-react';
import type { BinnedPicture as Binned } from '#shared/contract/index.ts';
import { say } from '#shared/messages/index.ts';
import { Button, IconButton, sizeWords } from '../ui/index.ts';
import { BinFacts } from './BinFacts.tsx';
import { Thumb } from './Thumb.tsx';

interface BinnedPictureProps {
  binned: Binned;
  now: Date;
  onRestore: () => void;
  onErase: () => void;
}

/** A picture in the bin. */
export function BinnedPicture({ binned, now, onRestore, onErase }: BinnedPictureProps) {
  const { hash, picture } = binned;
  const name = picture?.fileName ?? hash.slice(0, 12);
  return (
    <li className="with-thumb">
      <Thumb hash={hash} />
      <div>
        <p className="picture-name">{name}</p>
        <BinFacts binned={binned} now={now}>
          {picture !== null && <span>{sizeWords(picture.bytes)}</span>}
        </BinFacts>
      </div>
      <div className="bin-actions">
        <Button onPress={onRestore} aria-label={say('vault.bin.restore.named', { name })}>
          <Undo2 />
          {say('vault.bin.restore')}
        </Button>
        <IconButton label={say('vault.bin.erase.named', { name })} onPress={onErase}>
          <Trash2 />
        </IconButton>
      </div>
    </li>
  );
}
