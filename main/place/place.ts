import { articlePictures } from '#shared/article/index.ts';
import type { Mended, Opened, Writable } from '#shared/contract/index.ts';
import { type Access, HeldAccess, visitorAccess } from '../access/index.ts';
import { DeskCreditsFile } from '../credits/index.ts';
import { History, Sittings } from '../history/index.ts';
import { Ledger } from '../ledger/index.ts';
import { type Library, openLibrary, reachLibrary } from '../library/index.ts';
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
  access: Access;
  /** What was damaged since it was opened, apart from articles. */
  mended: readonly Mended[];
  /** Takes the library over from whoever writes in it; gives whether this one may write now. */
  takeOver(): Promise<Writable>;
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
  /**
   * Whether this program holds the library for writing (the default), where no other does. One that does not adds whole articles beside
   * a window that may be writing, and changes nothing.
   */
  hold?: boolean;
  /** Told whenever it changed whether this program may write. */
  accessChanged?: (writable: Writable) => void;
  /** Told of what was damaged, apart from articles. */
  mended?: (mended: Mended) => void;
  /** Starts the processes that decode pictures; Node's own way unless a shell brings another. */
  fork?: Fork | undefined;
}

/** Opens a library folder. @throws DeskError as the library and the pictures do */
export async function openPlace(folder: string, options: PlaceOptions): Promise<Place> {
  const { now, who, unforeseen, create, fork } = options;
  const access = await accessTo(folder, options);
  try {
    const found: Mended[] = [];
    const mended = (one: Mended) => {
      found.push(one);
      options.mended?.(one);
    };
    const common = { now, who, access: access.access, mended };
    const pictures = await openPictures(folder, fork === undefined ? common : { ...common, fork });
    const history = new History(folder, common);
    const clock = { wall: () => Date.parse(now()), steady: () => performance.now() };
    const sittings = new Sittings(history, clock, unforeseen);
    const library = await openLibrary(folder, { ...common, pictures, create, history: sittings });
    const emptying = new Emptying(library, pictures, common);
    const search = new LibrarySearch(library, { now, unforeseen, inMemory: isNewer(access.access) });
    const credits = new DeskCreditsFile(folder, common);
    return {
      library,
      pictures,
      history,
      search,
      searches: new SavedSearches(folder, common),
      ledger: new Ledger(library, pictures, { now, credits: () => credits.style() }),
      credits,
      emptying,
      mended: found,
      ...access,
      async close() {
        await emptying.close();
        await search.close();
        await library.close();
        await sittings.close();
        await history.over();
        await pictures.close();
        await access.close();
      },
    };
  } catch (error) {
    await access.close();
    throw error;
  }
}

/** Whether a later Standfirst made the library: nothing is written in it, no cache either, whose form may be another there. */
function isNewer({ writable }: Access): boolean {
  return writable.kind === 'no' && writable.why.because === 'newer';
}

type AccessTo = Pick<Place, 'access' | 'takeOver' | 'close'>;

async function accessTo(
  folder: string,
  { create, hold = true, now, who, accessChanged }: PlaceOptions,
): Promise<AccessTo> {
  const newer = await reachLibrary(folder, create);
  if (!hold || newer !== null) {
    const access = visitorAccess(folder, newer);
    return { access, takeOver: async () => access.writable, close: async () => undefined };
  }
  const access = new HeldAccess(folder, { now, who, changed: accessChanged ?? (() => undefined) });
  await access.start();
  return { access, takeOver: () => access.takeOver(), close: () => access.close() };
}

/** An article with the records of its pictures, as the galley takes it. @throws as `Library.open` */
export async function openArticle({ library, pictures, history }: Place, id: string): Promise<Opened> {
  const { article, ...opened } = await library.open(id);
  await history.gather(id);
  return { article, ...opened, pictures: await pictures.records(articlePictures(article)) };
}
