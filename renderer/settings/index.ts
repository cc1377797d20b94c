export { changeSettings, chooseLibrary, loadSettings, useSettings } from './store.ts';
