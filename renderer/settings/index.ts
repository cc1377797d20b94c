import './settings.css';

export { loadHouses, useHouses } from './houses.ts';
export { SettingsPlace } from './SettingsPlace.tsx';
export { changeSettings, chooseLibrary, loadSettings, useSettings } from './store.ts';
