import { useEffect } from 'react';
import { desk } from '../../desk/index.ts';
import { commandOf } from './keys.ts';
import { isGalleyCommand, run } from './run.ts';

/** Runs commands by their keys, and those chosen in the desktop's menu. */
export function useShortcuts(): void {
  useEffect(() => {
    function pressed(event: KeyboardEvent): void {
      // Whoever had the focus was asked first.
      if (event.defaultPrevented || event.isComposing) return;
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

/** Whether the keys belong to where the focus is: an open dialog, or a field whose own undo and bold are meant. */
function isElsewhere(target: EventTarget | null, isForGalley: boolean): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('[role="dialog"], [role="alertdialog"]') !== null) return true;
  return isForGalley && target.matches('input, textarea, select') && target.closest('[data-zone="inspector"]') === null;
}
