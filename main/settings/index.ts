export { openSettings, type SettingsStore } from './settings.ts';
