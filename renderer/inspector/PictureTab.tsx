import { Fragment, useState } from 'react';
import type { Article } from '#shared/article/index.ts';
import { asDeskError, DeskError } from '#shared/contract/index.ts';
import { isUnread } from '#shared/picture/index.ts';
import { type Placed, usePlaced } from '../credits/index.ts';
import type { GalleyHandle } from '../galley/index.ts';
import { useSession } from '../session/index.ts';
import { ShapePart } from '../shape/index.ts';
import { tellError } from '../ui/index.ts';
import { showInspector } from './attention.ts';
import { FigureCredit } from './FigureCredit.tsx';
import { FigureText } from './FigureText.tsx';
import { FileSays } from './FileSays.tsx';
import type { FigureProps } from './figure.ts';
import { PictureFields } from './PictureFields.tsx';
import { PictureHead } from './PictureHead.tsx';
import { PictureList } from './PictureList.tsx';
import { Rights } from './rights/Rights.tsx';
import { useFigureAsRead } from './useOpenArticle.ts';

interface Props {
  article: Article;
  galley: GalleyHandle | null;
}

/** The selected figure and its picture; with none selected, all of them. */
export function PictureTab({ article, galley }: Props) {
  const all = usePlaced(article);
  const selected = useSession((open) => open.selectedFigure);
  const [listing, setListing] = useState<string | null>(null);
  const placed = all.find(({ figure }) => figure.id === selected);

  // The list was asked for while a figure is selected; selecting any other leaves it.
  const listed = placed === undefined || listing === placed.figure.id;

  function select(next: Placed | null): void {
    setListing(next === null ? (placed?.figure.id ?? null) : null);
    if (next !== null) keepingFocus(() => galley?.selectFigure(next.figure.id));
  }

  function choose(next: Placed): void {
    select(next);
    showInspector('picture', 'credit', next.figure.id);
  }

  if (listed || galley === null) return <PictureList all={all} onSelect={choose} />;
  return <SelectedFigure placed={placed} all={all} galley={galley} onSelect={select} />;
}

interface SelectedProps {
  placed: Placed;
  all: readonly Placed[];
  galley: GalleyHandle;
  onSelect(placed: Placed | null): void;
}

function SelectedFigure({ placed, all, galley, onSelect }: SelectedProps) {
  const read = useFigureAsRead(placed.figure.id);
  const takeIn = useSession((open) => open.takeIn);
  const { picture } = placed;
  const figure: FigureProps = {
    placed,
    all,
    read,
    setFigure: (change) => galley.setFigure(placed.figure.id, change),
    editPicture: (hash, edited) => galley.editPicture(hash, edited),
  };

  async function fill(file: File): Promise<void> {
    try {
      const taken = await takeIn(file);
      galley.placePicture(placed.figure.id, taken);
      if (isUnread(taken)) tellError(new DeskError('picture-unread', {}));
    } catch (error) {
      tellError(asDeskError(error, () => 'picture'));
    }
  }

  return (
    <div className="inspector-fields">
      <PictureHead placed={placed} all={all} onSelect={onSelect} onFile={(file) => void fill(file)} />
      <Fragment key={placed.figure.id}>
        <FigureCredit {...figure} />
        {picture !== undefined && (
          <PictureFields
            placed={placed}
            picture={picture}
            edit={(edited) => galley.editPicture(picture.hash, edited)}
          />
        )}
        {picture !== undefined && <ShapePart picture={picture} galley={galley} />}
        <FigureText {...figure} />
        {picture !== undefined && <Rights figure={placed.figure.id} picture={picture} galley={galley} />}
        {picture !== undefined && <FileSays picture={picture} />}
      </Fragment>
    </div>
  );
}

/** Does something that moves the focus to the galley, and takes the focus back: the editor walks on from here. */
function keepingFocus(act: () => void): void {
  const { activeElement } = document;
  act();
  if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
}
