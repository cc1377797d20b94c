import { useEffect } from 'react';
import type { GalleyHandle } from '../galley/index.ts';

/** Lets the keys of Undo and Redo reach the article while a window lies over it. */
export function useUndoKeys(galley: GalleyHandle): void {
  useEffect(() => {
    function press(event: KeyboardEvent): void {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
      event.preventDefault();
      event.stopPropagation();
      galley.run(event.shiftKey ? 'edit.redo' : 'edit.undo');
    }
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  }, [galley]);
}
