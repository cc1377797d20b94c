import type { Revealed } from '../inspector/index.ts';
import { openPanel } from './panels.ts';
import { goTo } from './places.ts';
import { problem } from './problem.ts';

/** Brings the galley or the inspector on screen, whatever place shows and whatever is folded away. */
export function reveal(what: Revealed): void {
  goTo('articles');
  if (what === 'inspector') openPanel('inspector').catch(problem);
}
