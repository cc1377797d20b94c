/** Moves the focus to the next (1) or previous (-1) change of the versions on screen; false where there is none. */
export function walkChanges(step: 1 | -1): boolean {
  const changes = [...document.querySelectorAll<HTMLElement>(':is(.history, .collation) [data-change]')];
  if (changes.length === 0) return false;
  const at = changes.findIndex((change) => change.contains(document.activeElement));
  const next = at < 0 && step < 0 ? changes.length - 1 : (at + step + changes.length) % changes.length;
  changes[next]?.focus({ preventScroll: true });
  changes[next]?.scrollIntoView({ block: 'center' });
  return true;
}
