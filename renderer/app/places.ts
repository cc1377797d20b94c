import { create } from 'zustand';

/** The places of the workstation, of which one is on screen. */
export type Place =
  | 'articles'
  | 'preview'
  | 'history'
  | 'collation'
  | 'credits'
  | 'import'
  | 'ledger'
  | 'bin'
  | 'unused'
  | 'settings';

interface Frame {
  place: Place;
  /** Only the copy is on screen: both panels wait until the editor asks for one. */
  isFocused: boolean;
  /** In a narrow window the panels are drawers over the galley; the one that is out. */
  drawer: 'library' | 'inspector' | null;
  /** The dialog of the frame itself that is open. */
  dialog: 'palette' | 'keys' | 'takeOver' | 'diagnostics' | 'about' | null;
}

/** What the frame shows. */
export const useFrame = create<Frame>(() => ({ place: 'articles', isFocused: false, drawer: null, dialog: null }));

/** Goes to a place. */
export function goTo(place: Place): void {
  useFrame.setState({ place, dialog: null, drawer: null });
}
