/** The zones of the frame. F6 goes through them in the order they stand in the document. */
export type Zone = 'top' | 'library' | 'galley' | 'inspector' | 'status';

const focusable =
  'a[href], button:not([disabled]), input:not([disabled]), textarea:not([disabled]), [contenteditable="true"], [tabindex="0"]';
/** Where the focus last was in each zone. */
const last = new WeakMap<Element, HTMLElement>();

/** Remembers where the focus is, so that F6 comes back to it. For the `focusin` event of the document. */
export function rememberFocus(event: FocusEvent): void {
  if (!(event.target instanceof HTMLElement)) return;
  const zone = event.target.closest('[data-zone]');
  if (zone !== null) last.set(zone, event.target);
}

/** Moves the focus to the next (1) or previous (-1) zone on screen. */
export function nextZone(step: 1 | -1): void {
  const shown = [...document.querySelectorAll('[data-zone]')].filter(isShown);
  const at = shown.findIndex((zone) => zone.contains(document.activeElement));
  const next = shown[(at + step + shown.length) % shown.length] ?? shown[0];
  if (next !== undefined) focusIn(next);
}

/** Moves the focus into a zone, if it is on screen. */
export function focusZone(name: Zone): void {
  const zone = document.querySelector(`[data-zone="${name}"]`);
  if (zone !== null && isShown(zone)) focusIn(zone);
}

function focusIn(zone: Element): void {
  const remembered = last.get(zone);
  const stops = [...zone.querySelectorAll<HTMLElement>(focusable)].filter(
    (stop) => stop.tabIndex >= 0 && isShown(stop),
  );
  const copy = stops.find((stop) => stop.isContentEditable);
  const target = remembered?.isConnected && isShown(remembered) ? remembered : (copy ?? stops[0]);
  if (target !== undefined) target.focus();
  else if (zone instanceof HTMLElement) zone.focus();
}

function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}
