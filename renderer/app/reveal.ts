import type { Revealed } from '../inspector/index.ts';
import { changeSettings, useSettings } from '../settings/index.ts';
import { goTo, useFrame } from './places.ts';
import { problem } from './problem.ts';
import { isNarrow } from './room.ts';

/** Brings the galley or the inspector on screen, whatever place shows and whatever is folded away. */
export function reveal(what: Revealed): void {
  goTo('articles');
  if (what === 'galley') return;
  if (isNarrow()) useFrame.setState({ drawerOpen: true });
  else if (!useSettings.getState().settings.inspectorOpen) changeSettings({ inspectorOpen: true }).catch(problem);
}
