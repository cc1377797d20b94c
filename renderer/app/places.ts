import { create } from 'zustand';

/** The places of the workstation, of which one is on screen. */
export const places = ['articles', 'preview', 'import', 'bin', 'settings'] as const;
export type Place = (typeof places)[number];

interface Frame {
  place: Place;
  /** Under 1000 px the inspector is a drawer over the galley; whether it is out. */
  drawerOpen: boolean;
  /** The dialog of the frame itself that is open. */
  dialog: 'palette' | 'keys' | null;
}

/** What the frame shows. */
export const useFrame = create<Frame>(() => ({ place: 'articles', drawerOpen: false, dialog: null }));

/** Goes to a place. */
export function goTo(place: Place): void {
  useFrame.setState({ place, dialog: null });
}
