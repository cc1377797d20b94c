import { ImagePlus, OctagonAlert } from 'lucide-react';
import type { Figure } from '#shared/article/index.ts';
import { say } from '#shared/messages/index.ts';
import { Styled } from './Styled.tsx';

/** A frame that waits for its picture, with the caption and the credit the source gave it. */
export function SketchFigure({ figure, number }: { figure: Figure; number: number }) {
  return (
    <figure className="importing-figure">
      <div className="importing-frame">
        <ImagePlus aria-hidden="true" />
        <span>{say('importing.sketch.picture', { number })}</span>
        <span className="importing-awaits">{figure.awaits === '' ? say('importing.sketch.waits') : figure.awaits}</span>
      </div>
      <figcaption>
        {figure.caption.length > 0 && (
          <span>
            <Styled text={figure.caption} />
          </span>
        )}
        {figure.credit === null || figure.credit.trim() === '' ? (
          <span className="importing-no-credit">
            <OctagonAlert aria-hidden="true" />
            {say('importing.sketch.noCredit')}
          </span>
        ) : (
          <span className="importing-credit">{figure.credit}</span>
        )}
      </figcaption>
    </figure>
  );
}
