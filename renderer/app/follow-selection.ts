import { showInspector, useAttention } from '../inspector/index.ts';
import { session } from '../session/index.ts';

/**
 * Shows the picture in the inspector while one is selected in the galley, and the article again afterwards. A tab the
 * editor chose meanwhile is left alone. Gives the way to stop.
 */
export function followSelection(): () => void {
  let turned = false;
  return session.subscribe(({ selectedFigure }, before) => {
    if (selectedFigure === before.selectedFigure) return;
    const { tab } = useAttention.getState();
    if (selectedFigure !== null && tab === 'article') {
      turned = true;
      showInspector('picture');
    } else if (selectedFigure === null) {
      if (turned && tab === 'picture') showInspector('article');
      turned = false;
    }
  });
}
