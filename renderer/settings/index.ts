import './settings.css';

export { SettingsPlace } from './SettingsPlace.tsx';
export { changeSettings, chooseLibrary, loadSettings, useSettings } from './store.ts';
