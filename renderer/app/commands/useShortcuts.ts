import { useEffect } from 'react';
import { desk } from '../../desk/index.ts';
import { useFrame } from '../places.ts';
import { commandOf } from './keys.ts';
import { isGalleyCommand, run } from './run.ts';

/** Runs commands by their keys, and those chosen in the desktop's menu. */
export function useShortcuts(): void {
  useEffect(() => {
    function pressed(event: KeyboardEvent): void {
      // Whoever had the focus was asked first.
      if (event.defaultPrevented || event.isComposing) return;
      if (event.key === 'Escape') {
        if (backToGalley(event.target)) event.preventDefault();
        return;
      }
      const command = commandOf(event);
      if (command === undefined || isElsewhere(event.target, isGalleyCommand(command))) return;
      event.preventDefault();
      run(command);
    }
    window.addEventListener('keydown', pressed);
    const unlisten = desk.on('command.chosen', ({ command }) => run(command));
    return () => {
      window.removeEventListener('keydown', pressed);
      unlisten();
    };
  }, []);
}

/** Escape: closes what lies over the galley and goes back to it; false where there is nothing to go back from. */
function backToGalley(target: EventTarget | null): boolean {
  const { place } = useFrame.getState();
  const isInGalley = target instanceof Element && target.closest('[data-zone="galley"]') !== null;
  // An import is left by its own button: it has decisions in it.
  if (place === 'import' || (place === 'articles' && isInGalley)) return false;
  useFrame.setState({ drawer: null });
  run('view.galley');
  return true;
}

/** Where words are typed, unlike a switch or a choice, which have nothing of their own to undo. */
const textFields = 'textarea, input:not([type="radio"], [type="checkbox"])';

/** Whether the keys belong to where the focus is: an open dialog, or a field whose own undo and bold are meant. */
function isElsewhere(target: EventTarget | null, isForGalley: boolean): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('[role="dialog"], [role="alertdialog"]') !== null) return true;
  return (
    isForGalley &&
    target.matches(textFields) &&
    target.closest('[data-zone="inspector"], [data-undo="article"]') === null
  );
}
