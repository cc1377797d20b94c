import './library.css';
import './search.css';

export { Bin } from './Bin.tsx';
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
