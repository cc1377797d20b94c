import { articlePictures } from '#shared/article/index.ts';
import type { Opened } from '#shared/contract/index.ts';
import { DeskCreditsFile } from '../credits/index.ts';
import { History, Sittings } from '../history/index.ts';
import { Ledger } from '../ledger/index.ts';
import { type Library, openLibrary } from '../library/index.ts';
import { type Fork, openPictures, type Pictures } from '../pictures/index.ts';
import { LibrarySearch, SavedSearches } from '../search/index.ts';
import { Emptying } from './emptying.ts';

/** One library folder, open: its articles and its pictures. */
export interface Place {
  library: Library;
  pictures: Pictures;
  history: History;
  search: LibrarySearch;
  searches: SavedSearches;
  ledger: Ledger;
  /** The desk's agencies and suppliers' rules. */
  credits: DeskCreditsFile;
  emptying: Emptying;
  /** Lets go of the folder, when everything under way is on disk. */
  close(): Promise<void>;
}

/** How a place is opened. */
export interface PlaceOptions {
  /** The time, as ISO 8601 with an offset. */
  now: () => string;
  /** The person, as the operating system knows them. */
  who: string;
  /** Told of a version that could not be kept; the article itself is saved. */
  unforeseen: (error: unknown) => void;
  /** Whether a folder that is no library yet becomes one. */
  create: boolean;
  /** Starts the processes that decode pictures; Node's own way unless a shell brings another. */
  fork?: Fork | undefined;
}

/** Opens a library folder. @throws DeskError as the library and the pictures do */
export async function openPlace(folder: string, { now, who, unforeseen, create, fork }: PlaceOptions): Promise<Place> {
  const pictures = await openPictures(folder, fork === undefined ? { now, who } : { now, who, fork });
  const history = new History(folder, { now, who });
  const clock = { wall: () => Date.parse(now()), steady: () => performance.now() };
  const sittings = new Sittings(history, clock, unforeseen);
  const library = await openLibrary(folder, { now, who, pictures, create, history: sittings });
  const emptying = new Emptying(library, pictures, now);
  const search = new LibrarySearch(library, { now, unforeseen });
  const credits = new DeskCreditsFile(folder, { now });
  return {
    library,
    pictures,
    history,
    search,
    searches: new SavedSearches(folder, { now }),
    ledger: new Ledger(library, pictures, { now, credits: () => credits.style() }),
    credits,
    emptying,
    async close() {
      await emptying.close();
      await search.close();
      await library.close();
      await sittings.close();
      await history.over();
      await pictures.close();
    },
  };
}

/** An article with the records of its pictures, as the galley takes it. @throws as `Library.open` */
export async function openArticle({ library, pictures }: Place, id: string): Promise<Opened> {
  const { article, ...opened } = await library.open(id);
  return { article, ...opened, pictures: await pictures.records(articlePictures(article)) };
}
