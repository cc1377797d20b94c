import { create } from 'zustand';
import type { Device } from './devices.ts';
import type { Appearance } from './Frame.tsx';

interface PreviewState {
  device: Device;
  appearance: Appearance;
  /** Whether the page shows beside the galley while it is written. */
  beside: boolean;
}

/** How an editor likes to look at the page; kept while the window is open. */
export const usePreview = create<PreviewState>(() => ({ device: 'side', appearance: 'system', beside: false }));

/** Shows the page beside the galley, or stops showing it. */
export function showBeside(beside: boolean): void {
  usePreview.setState({ beside });
}
