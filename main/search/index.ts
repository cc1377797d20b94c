export { LibrarySearch } from './library-search.ts';
export { SavedSearches, savedSearchesSchema } from './saved.ts';
