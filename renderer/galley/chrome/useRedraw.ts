import type { Editor } from '@tiptap/core';
import { useEffect, useReducer } from 'react';

/** Draws a toolbar again at every transaction, so that its buttons show what holds; for what is there only at times. */
export function useRedraw(editor: Editor): void {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    editor.on('transaction', redraw);
    return () => {
      editor.off('transaction', redraw);
    };
  }, [editor]);
}
