import { direction, locale, setLanguage } from '#shared/messages/index.ts';
import { desk } from './desk/index.ts';
import { windowLanguage } from './language.ts';

// The language stands before anything that speaks is loaded: what is made once, as a table of words, is made in it.
setLanguage(await windowLanguage(desk, window.location.search, navigator.languages));
document.documentElement.lang = locale();
document.documentElement.dir = direction();

const { show } = await import('./show.tsx');
show();
