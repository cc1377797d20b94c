import type { Ref } from 'react';
import { type Article, type Block, blockFigures, type Head } from '#shared/article/index.ts';
import { locale, say } from '#shared/messages/index.ts';
import { SketchBlock } from './SketchBlock.tsx';
import { Windowed, type WindowedHandle } from './Windowed.tsx';

/** A part of the resulting article: its head, or one block. The id is the place a source line points at. */
export type SketchPart = { id: string; head: Head } | { id: string; block: Block; figures: number };

/** The article in parts, in reading order; `figures` counts the pictures before a block. */
export function sketchParts(article: Article): SketchPart[] {
  let figures = 0;
  return [
    { id: 'head', head: article.head },
    ...article.body.map((block) => {
      const part = { id: block.id, block, figures };
      figures += blockFigures(block).length;
      return part;
    }),
  ];
}

/** Whether a place of the account lies in a part: the part itself, or a figure of its gallery. */
export function holds(part: SketchPart, place: string | null): boolean {
  if (place === null) return false;
  return part.id === place || ('block' in part && blockFigures(part.block).some((figure) => figure.id === place));
}

interface Props {
  parts: readonly SketchPart[];
  /** The place of the line that is pointed at. */
  lit: string | null;
  handle: Ref<WindowedHandle>;
  onPoint(place: string | null): void;
  onChoose(place: string): void;
}

/**
 * The article as it will be, to look at beside its source. Nothing in it can be changed here; pressing a part shows its
 * line, which the keyboard reaches from the source itself.
 */
export function Sketch({ parts, lit, handle, onPoint, onChoose }: Props) {
  return (
    <Windowed
      items={parts}
      keyOf={(part) => part.id}
      guess={guessHeight}
      keep={null}
      className="importing-result"
      itemClass={(part) => `importing-part${holds(part, lit) ? ' is-lit' : ''}`}
      role="presentation"
      handle={handle}
      render={(part) => (
        <>
          {'head' in part ? <SketchHead head={part.head} /> : <SketchBlock block={part.block} before={part.figures} />}
          <button
            type="button"
            className="importing-cover"
            tabIndex={-1}
            aria-label={say('importing.sketch.show')}
            onPointerEnter={() => onPoint(part.id)}
            onPointerLeave={() => onPoint(null)}
            onClick={() => onChoose(part.id)}
          />
        </>
      )}
    />
  );
}

function guessHeight(part: SketchPart): number {
  if ('head' in part) return 210;
  return blockFigures(part.block).length > 0 ? 180 : 84;
}

function SketchHead({ head }: { head: Head }) {
  const names = head.bylines.map((byline) => [byline.name, byline.role].filter((word) => word !== '').join(', '));
  return (
    <>
      <p className="importing-kicker">{head.kicker === '' ? say('importing.sketch.noKicker') : head.kicker}</p>
      {head.headline === '' ? (
        <p className="importing-hint">{say('importing.sketch.noHeadline')}</p>
      ) : (
        <h2 className="importing-headline">{head.headline}</h2>
      )}
      {head.standfirst === '' ? (
        <p className="importing-hint">{say('importing.sketch.noStandfirst')}</p>
      ) : (
        <p className="importing-standfirst">{head.standfirst}</p>
      )}
      <p className="importing-byline">
        <span>
          {names.length === 0 ? say('importing.sketch.noByline') : new Intl.ListFormat(locale()).format(names)}
        </span>
        {head.dateline !== '' && <span>{head.dateline}</span>}
        <span>{head.dated.printed === '' ? say('importing.sketch.noDate') : head.dated.printed}</span>
      </p>
    </>
  );
}
