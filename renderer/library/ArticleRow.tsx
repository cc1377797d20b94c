import { Copy, Ellipsis, Trash2 } from 'lucide-react';
import { type KeyboardEvent, type MouseEvent, memo, useState } from 'react';
import type { Passage, Summary } from '#shared/contract/index.ts';
import { say } from '#shared/messages/index.ts';
import { IconButton, Menu, MenuItem, StatusChip, whenWords } from '../ui/index.ts';
import { dragOut } from './drag-out.ts';
import type { LibraryHands } from './hands.ts';
import { Marked, Passages } from './Passages.tsx';

interface ArticleRowProps {
  article: Summary;
  /** Where it was found; none while nobody searches. */
  passages: readonly Passage[];
  now: Date;
  isCurrent: boolean;
  /** Whether Tab comes to this row; arrows go on from there. */
  isStop: boolean;
  hands: RowHands;
}

/** What a row can ask for. The same object at every drawing, so that only rows that changed are drawn again. */
export interface RowHands extends LibraryHands {
  /** An arrow, Home or End: to another row. */
  move: (event: KeyboardEvent) => void;
}

/** An article's line in the library. A right click, or the keys for one, opens what can be done with it. */
export const ArticleRow = memo(function ArticleRow(props: ArticleRowProps) {
  const { article, passages, now, isCurrent, isStop, hands } = props;
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
        onClick={() => hands.open(article)}
        onKeyDown={hands.move}
        onContextMenu={openMenu}
        draggable
        onDragStart={(event) => dragOut(event, article)}
      >
        <span className="article-top">
          <span className="article-slug">
            <Line text={article.slug} hit={passages.find(({ field }) => field === 'slug')} />
          </span>
          <StatusChip status={article.status} />
        </span>
        <span className={`article-headline${article.headline === '' ? ' none' : ''}`}>
          <Line
            text={article.headline === '' ? say('library.row.noHeadline') : article.headline}
            hit={passages.find(({ field }) => field === 'headline')}
          />
        </span>
        <Passages passages={passages.filter(({ field }) => field !== 'headline' && field !== 'slug')} />
        <Facts article={article} now={now} />
      </button>
      <div className={`article-more${menuOpen ? ' open' : ''}`}>
        <Menu
          label={say('library.row.what', { slug: article.slug })}
          isOpen={menuOpen}
          onOpenChange={setMenuOpen}
          trigger={
            <IconButton small label={say('library.row.more')} excludeFromTabOrder={!isStop}>
              <Ellipsis />
            </IconButton>
          }
        >
          <MenuItem icon={<Copy />} onAction={() => hands.duplicate(article)}>
            {say('library.row.duplicate')}
          </MenuItem>
          <MenuItem icon={<Trash2 />} danger onAction={() => hands.discard(article)}>
            {say('library.row.discard')}
          </MenuItem>
        </Menu>
      </div>
    </div>
  );
});

/** A line of the row, with what was looked for marked in it. */
function Line({ text, hit }: { text: string; hit: Passage | undefined }) {
  return hit === undefined ? text : <Marked runs={hit.runs} />;
}

function Facts({ article, now }: { article: Summary; now: Date }) {
  const { words, changed, withoutCredit } = article;
  return (
    <span className="article-facts">
      <span>{say('library.row.words', { words })}</span>
      <time dateTime={changed}>{whenWords(new Date(changed), now)}</time>
      {withoutCredit > 0 && <strong>{say('library.row.bare', { pictures: withoutCredit })}</strong>}
    </span>
  );
}
