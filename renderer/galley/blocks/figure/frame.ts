import { say } from '#shared/messages/index.ts';
import type { Cut, Picture } from '#shared/picture/index.ts';
import { element } from '../../dom/element.ts';
import { icon } from '../../dom/icon.ts';

interface Plate {
  hash: string | null;
  /** The picture's record, once the window knows it. */
  picture: Picture | undefined;
  awaits: string;
  alt: string;
  takingIn: boolean;
  readOnly: boolean;
  /** What is shown of it at its place; null for all of it. */
  cut: Cut | null;
  address(hash: string, rendition: 'screen', cut: Cut | null): string;
}

/** The picture of a figure, or the frame that stands where it will be. */
export function pictureFrame({ hash, picture, awaits, alt, takingIn, readOnly, cut, address }: Plate): HTMLElement {
  if (hash === null) return waitingFrame(awaits, takingIn, readOnly);
  const image = element('img', {
    src: address(hash, 'screen', cut),
    alt,
    decoding: 'async',
    loading: 'lazy',
    draggable: 'false',
    width: (cut ?? picture)?.width.toString(),
    height: (cut ?? picture)?.height.toString(),
  });
  image.addEventListener('error', () => {
    image.replaceWith(element('div', { class: 'waiting lost' }, icon('blocked'), say('galley.figure.lost')));
  });
  return image;
}

function waitingFrame(awaits: string, takingIn: boolean, readOnly: boolean): HTMLElement {
  const name = awaits === '' ? [] : [element('span', { class: 'awaits' }, awaits)];
  if (takingIn) {
    const bar = element('progress', { 'aria-label': say('galley.figure.takingIn') });
    return element('div', { class: 'waiting' }, icon('picture'), say('galley.figure.takingInNow'), ...name, bar);
  }
  const words = say(readOnly ? 'galley.figure.waits' : 'galley.figure.drop');
  return element('div', { class: 'waiting' }, icon('picture'), words, ...name);
}
