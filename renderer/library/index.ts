import './library.css';
import './search.css';

export type { LibraryHands } from './hands.ts';
export { Library } from './Library.tsx';
export { focusSearch } from './SearchBox.tsx';
export {
  discard,
  duplicate,
  loadLibrary,
  readyForSearch,
  restore,
  showInLibrary,
  startLibrary,
  useLibrary,
} from './store.ts';
export { useNow } from './useNow.ts';
