import { create } from 'zustand';
import type { About, Settings } from '#shared/contract/index.ts';
import { desk } from '../desk/index.ts';

interface Kept {
  settings: Settings;
  about: About | null;
}

/** What this person likes on this computer, and what the workstation runs on. As drawn until the desk has answered. */
export const useSettings = create<Kept>(() => ({
  settings: {
    theme: 'system',
    language: 'system',
    lastArticle: null,
    recent: [],
    libraryOpen: true,
    inspectorOpen: true,
    libraryWidth: null,
    inspectorWidth: null,
    tour: null,
  },
  about: null,
}));

/** Asks the desk for both. @throws DeskError */
export async function loadSettings(): Promise<Settings> {
  const [settings, about] = await Promise.all([desk.call('settings.read', {}), desk.call('desk.about', {})]);
  useSettings.setState({ settings, about });
  return settings;
}

/** Changes some settings: at once on screen, then on disk. @throws DeskError when they could not be kept */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  useSettings.setState(({ settings }) => ({ settings: { ...settings, ...change } }));
  await desk.call('settings.write', change);
}

/** Lets the editor choose another library folder; whether they did. @throws DeskError */
export async function chooseLibrary(): Promise<boolean> {
  const about = await desk.call('library.choose', {});
  if (about === null) return false;
  useSettings.setState({ about });
  return true;
}
