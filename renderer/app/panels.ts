import { changeSettings, useSettings } from '../settings/index.ts';
import { useFrame } from './places.ts';
import { isDrawer, type Panel, useDrawer } from './room.ts';

const kept = { library: 'libraryOpen', inspector: 'inspectorOpen' } as const;

/** Whether a panel is on screen, as a zone of its own or as a drawer. */
export function usePanel(panel: Panel): { isOpen: boolean; isDrawer: boolean } {
  const drawer = useFrame((frame) => frame.drawer);
  const isFocused = useFrame((frame) => frame.isFocused);
  const isBeside = useSettings(({ settings }) => settings[kept[panel]]) && !isFocused;
  const overGalley = useDrawer(panel);
  return { isOpen: overGalley ? drawer === panel : isBeside, isDrawer: overGalley };
}

/** Brings a panel on screen. */
export async function openPanel(panel: Panel): Promise<void> {
  useFrame.setState({ isFocused: false });
  if (isDrawer(panel)) useFrame.setState({ drawer: panel });
  else if (!useSettings.getState().settings[kept[panel]]) await changeSettings({ [kept[panel]]: true });
}

/** Shows a panel that is folded away, folds away one that shows. */
export async function togglePanel(panel: Panel): Promise<void> {
  if (useFrame.getState().isFocused) await openPanel(panel);
  else if (isDrawer(panel)) useFrame.setState(({ drawer }) => ({ drawer: drawer === panel ? null : panel }));
  else await changeSettings({ [kept[panel]]: !useSettings.getState().settings[kept[panel]] });
}

/** Leaves the copy alone on screen, or brings the panels back that stood beside it. */
export function toggleFocus(): void {
  useFrame.setState(({ isFocused }) => ({ isFocused: !isFocused, drawer: null }));
}
