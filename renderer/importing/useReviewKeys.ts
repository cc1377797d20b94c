import { useEffect } from 'react';
import { useImporting } from './store.ts';

/** Undo and redo of decisions, while no field of its own has something to undo. */
export function useReviewKeys(): void {
  useEffect(() => {
    function pressed(event: KeyboardEvent): void {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'z') return;
      if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
      event.preventDefault();
      event.stopPropagation();
      if (event.shiftKey) useImporting.getState().redo();
      else useImporting.getState().undo();
    }
    window.addEventListener('keydown', pressed, { capture: true });
    return () => window.removeEventListener('keydown', pressed, { capture: true });
  }, []);
}
