import { Trash2, Undo2 } from 'lucide-react';
import type { Binned } from '#shared/contract/index.ts';
import { say } from '#shared/messages/index.ts';
import { Button, IconButton, StatusChip } from '../ui/index.ts';
import { BinFacts } from './BinFacts.tsx';

interface BinnedArticleProps {
  article: Binned;
  now: Date;
  onRestore: () => void;
  onErase: () => void;
}

/** An article in the bin. */
export function BinnedArticle({ article, now, onRestore, onErase }: BinnedArticleProps) {
  const { slug, headline, status, words, trouble } = article;
  return (
    <li>
      <div>
        <p className="article-top">
          <span className="article-slug">{slug}</span>
          <StatusChip status={status} />
        </p>
        <p className={`article-headline${headline === '' ? ' none' : ''}`}>{headline || say('vault.bin.noHeadline')}</p>
        <BinFacts binned={article} now={now}>
          <span>{trouble === undefined ? say('vault.bin.words', { words }) : say('vault.bin.trouble')}</span>
        </BinFacts>
      </div>
      <div className="bin-actions">
        <Button onPress={onRestore} aria-label={say('vault.bin.restore.named', { name: slug })}>
          <Undo2 />
          {say('vault.bin.restore')}
        </Button>
        <IconButton label={say('vault.bin.erase.named', { name: slug })} onPress={onErase}>
          <Trash2 />
        </IconButton>
      </div>
    </li>
  );
}
