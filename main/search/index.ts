export { LibrarySearch } from './library-search.ts';
export { SavedSearches } from './saved.ts';
