import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { OpenGalley } from '../surroundings.ts';
import { gapAt } from './gaps.ts';
import { sheetOf, spotOf } from './spot.ts';

/** The blue line where a dragged block, or files dragged over the sheet, would land. */
export function Landing({ open }: { open: OpenGalley }) {
  const spot = useStore(open.chrome, (chrome) => chrome.landing);
  const { view } = open.editor;

  useEffect(() => {
    const sheet = sheetOf(view);
    const clear = () => open.chrome.setState({ landing: null });
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      const plate = event.target instanceof Element ? event.target.closest('.fig .plate') : null;
      const landing = plate === null ? gapAt(view, event.clientY)?.spot : spotOf(view, plate.getBoundingClientRect());
      open.chrome.setState({ landing: landing ?? null });
    };
    const leave = (event: DragEvent) => {
      if (!(event.relatedTarget instanceof Node && sheet.contains(event.relatedTarget))) clear();
    };
    sheet.addEventListener('dragover', over);
    sheet.addEventListener('dragleave', leave);
    sheet.addEventListener('drop', clear);
    return () => {
      sheet.removeEventListener('dragover', over);
      sheet.removeEventListener('dragleave', leave);
      sheet.removeEventListener('drop', clear);
    };
  }, [open, view]);

  return spot === null ? null : <div className={spot.height === 0 ? 'landing' : 'landing on'} style={spot} />;
}
