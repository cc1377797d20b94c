/**
 * Keeps a frame at the page it shows: a link that leads elsewhere, which the window's policy refuses, would leave an
 * error there in the page's stead. Links to places on the page work.
 */
export function stay(shown: Document): void {
  shown.addEventListener('click', (event) => {
    if (event.composedPath().some(leadsAway)) event.preventDefault();
  });
  shown.addEventListener('submit', (event) => event.preventDefault());
}

function leadsAway(target: EventTarget): boolean {
  // What stands in a frame is of the frame's own classes: `instanceof` would not know it.
  if (!('getAttribute' in target) || typeof target.getAttribute !== 'function') return false;
  const address: unknown = target.getAttribute('href') ?? target.getAttribute('xlink:href');
  return typeof address === 'string' && !address.startsWith('#');
}
