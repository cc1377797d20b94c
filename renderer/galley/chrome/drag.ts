import type { OpenGalley } from '../surroundings.ts';
import { type Gap, gapAt } from './gaps.ts';

/** A pointer that went this far, in pixels, drags; less is a press. */
const start = 4;
/** How near to the edge of the galley, in pixels, a drag scrolls it. */
const edge = 48;

/**
 * Follows a pointer that drags a block: a blue line shows where it would land, Escape puts it back.
 * @param land called with the gap it was let go over
 */
export function dragging({ editor, chrome }: OpenGalley, from: PointerEvent, land: (pos: number) => void): void {
  const { view } = editor;
  const scroller = view.dom.closest('.galley');
  const stop = new AbortController();
  const { signal } = stop;
  let gap: Gap | null = null;
  let moved = false;

  const end = () => {
    stop.abort();
    document.documentElement.classList.remove('dragging-block');
    chrome.setState({ landing: null, beside: null });
  };
  const move = (event: PointerEvent) => {
    moved ||= Math.hypot(event.clientX - from.clientX, event.clientY - from.clientY) > start;
    if (!moved) return;
    document.documentElement.classList.add('dragging-block');
    if (scroller !== null) {
      const { top, bottom } = scroller.getBoundingClientRect();
      if (event.clientY < top + edge) scroller.scrollBy(0, -16);
      else if (event.clientY > bottom - edge) scroller.scrollBy(0, 16);
    }
    gap = gapAt(view, event.clientY);
    chrome.setState({ landing: gap?.spot ?? null, toolbar: null });
  };
  const drop = () => {
    const landed = moved ? gap : null;
    end();
    if (landed !== null) land(landed.pos);
  };
  const cancel = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    end();
  };
  window.addEventListener('pointermove', move, { signal });
  window.addEventListener('pointerup', drop, { signal });
  window.addEventListener('pointercancel', end, { signal });
  window.addEventListener('keydown', cancel, { signal, capture: true });
}
