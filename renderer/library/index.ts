import './library.css';

export { Bin } from './Bin.tsx';
export type { LibraryHands } from './hands.ts';
export { Library } from './Library.tsx';
export { focusSearch } from './SearchBox.tsx';
export { discard, duplicate, loadLibrary, restore, showInLibrary, useLibrary } from './store.ts';
