import { Copy, Ellipsis, Trash2 } from 'lucide-react';
import { type KeyboardEvent, type MouseEvent, useState } from 'react';
import type { Summary } from '#shared/contract/index.ts';
import { IconButton, Menu, MenuItem, StatusChip, whenWords } from '../ui/index.ts';

interface ArticleRowProps {
  article: Summary;
  now: Date;
  isCurrent: boolean;
  /** Whether Tab comes to this row; arrows go on from there. */
  isStop: boolean;
  onOpen: () => void;
  /** An arrow, Home or End: to another row. */
  onMove: (event: KeyboardEvent) => void;
  onDuplicate: () => void;
  onDiscard: () => void;
}

/** An article's line in the library. A right click, or the keys for one, opens what can be done with it. */
export function ArticleRow(props: ArticleRowProps) {
  const { article, now, isCurrent, isStop, onOpen, onMove, onDuplicate, onDiscard } = props;
  const [menuOpen, setMenuOpen] = useState(false);
  function openMenu(event: MouseEvent): void {
    event.preventDefault();
    setMenuOpen(true);
  }
  return (
    <div className="article-place">
      <button
        type="button"
        className="article-row"
        data-article={article.id}
        aria-current={isCurrent}
        tabIndex={isStop ? 0 : -1}
        onClick={onOpen}
        onKeyDown={onMove}
        onContextMenu={openMenu}
      >
        <span className="article-top">
          <span className="article-slug">{article.slug}</span>
          <StatusChip status={article.status} />
        </span>
        <span className={`article-headline${article.headline === '' ? ' none' : ''}`}>
          {article.headline === '' ? 'No headline yet' : article.headline}
        </span>
        <Facts article={article} now={now} />
      </button>
      <div className={`article-more${menuOpen ? ' open' : ''}`}>
        <Menu
          label={`What to do with ${article.slug}`}
          isOpen={menuOpen}
          onOpenChange={setMenuOpen}
          trigger={
            <IconButton small label="More" excludeFromTabOrder={!isStop}>
              <Ellipsis />
            </IconButton>
          }
        >
          <MenuItem icon={<Copy />} onAction={onDuplicate}>
            Duplicate
          </MenuItem>
          <MenuItem icon={<Trash2 />} danger onAction={onDiscard}>
            Move to the bin
          </MenuItem>
        </Menu>
      </div>
    </div>
  );
}

function Facts({ article, now }: { article: Summary; now: Date }) {
  const { words, changed, withoutCredit } = article;
  return (
    <span className="article-facts">
      <span>
        {words.toLocaleString('en-GB')} {words === 1 ? 'word' : 'words'}
      </span>
      <time dateTime={changed}>{whenWords(new Date(changed), now)}</time>
      {withoutCredit > 0 && <strong>{withoutCredit} without credit</strong>}
    </span>
  );
}
