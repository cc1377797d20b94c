import {
  type About,
  type Answer,
  type CallInput,
  type Desk,
  DeskError,
  type DeskEvent,
  type ExportReport,
  type Settings,
  type Summary,
  type Work,
} from '#shared/contract/index.ts';
import { setLanguage, spokenLanguage } from '#shared/messages/index.ts';
import type { Telling } from '#shared/picture/index.ts';
import { diagnosticsOf } from './diagnostics/index.ts';
import { readNotices, runsOn } from './home/index.ts';
import { Jobs } from './jobs/index.ts';
import { lastNotes, note } from './log/index.ts';
import type { Fork } from './pictures/index.ts';
import {
  binRows,
  CurrentPlace,
  collationRows,
  creditRows,
  historyRows,
  ledgerRows,
  libraryRows,
  packageOf,
  packageRows,
  searchRows,
  vaultRows,
} from './place/index.ts';
import { Downloads, Shelf } from './preview/index.ts';
import { pageRows, publishToFolder } from './publishing/index.ts';
import type { Stores } from './serving/index.ts';
import { openSettings } from './settings/index.ts';
import { IncomingBackups } from './vault/index.ts';

/** How many of the last notes the diagnostics show. */
const notesShown = 400;

/** What a file is chosen for. */
export type FilePurpose = 'backUp' | 'restore' | 'article';

/** What a desk is opened over, and what it runs in. */
export interface DeskOptions {
  /** The library's folder. */
  library: string;
  /** Whether a folder that is no library yet becomes one (the default). Without it, one on a disk that is not connected is `library-missing`. */
  createLibrary?: boolean;
  /**
   * Whether this program holds the library for writing (the default). One that does not, as a command, adds whole
   * articles beside a window that may be writing.
   */
  hold?: boolean;
  /** The file of this person's settings. */
  settings: string;
  version: string;
  /** The person, as the operating system knows them; they sign the versions of what they write. */
  who?: string;
  host: About['host'];
  /** The time, as ISO 8601 with an offset. */
  now?: () => string;
  /** Asks the editor for a folder; null when they changed their mind. Absent where there is no window to ask in. */
  chooseFolder?: (purpose: 'export' | 'library' | 'restore') => Promise<string | null>;
  /** Asks for the place and name of a new backup, or for a backup to restore, in the same way. */
  chooseFile?: (purpose: FilePurpose, name: string) => Promise<string | null>;
  /** Opens one more window, on an article or on that of last time. Absent where the host opens its own. */
  openWindow?: (article: string | null) => Promise<void>;
  /** Told of the last articles, at the start and as they change, last opened first. */
  recent?: (articles: RecentArticle[]) => void;
  /** Told of an export into a folder that is done. */
  exported?: (slug: string, folder: string) => void;
  /**
   * The languages the system prefers, best first, as BCP 47: the desk speaks what the settings and these say. Absent in a
   * command, which speaks English.
   */
  languages?: readonly string[];
  /** Told that another language is spoken from now on: what is on screen is to be shown anew. */
  spokenAnew?: () => void;
  /** Starts the processes that decode pictures; Node's own way unless a shell brings another. */
  fork?: Fork;
  /** Told of every error no code stands for; gives the reference an editor can quote. */
  unforeseen: (error: unknown) => string;
}

/** An article as it stands in a list of recent ones. */
export type RecentArticle = Pick<Summary, 'id' | 'slug' | 'headline'>;

/** The desk while it is open: it answers the contract, and gives out what the window loads by address. */
export interface OpenDesk {
  /** Every row of the contract, for callers on this side of the border. */
  rows: Desk;
  /** Answers a call in its envelope, as it came over a border; never throws. */
  answer(envelope: unknown): Promise<Answer>;
  /** Tells every event from now on; gives the way to stop. */
  listen(heard: (event: DeskEvent) => void): () => void;
  /** Pictures, previews and downloads, by address. */
  stores: Stores;
  /** Exports an article into a folder that was chosen already. @throws DeskError */
  exportInto(
    folder: string,
    input: CallInput<'export.toZip'> & { telling?: Telling },
    work: Work,
  ): Promise<ExportReport>;
  /** Stops what is under way and lets go of the library. */
  close(): Promise<void>;
}

/** The composition root: builds every service once and answers the contract with them. @throws DeskError when the library does not open */
export async function openDesk(options: DeskOptions): Promise<OpenDesk> {
  const now = options.now ?? (() => new Date().toISOString());
  const settings = openSettings(options.settings);
  const jobs = new Jobs();
  const shelf = new Shelf();
  const downloads = new Downloads();
  const incoming = new IncomingBackups();
  const listeners = new Set<(event: DeskEvent) => void>();
  const tell = (event: DeskEvent) => {
    for (const heard of listeners) heard(event);
  };
  const { fork, unforeseen, who = '' } = options;
  const speak = ({ language }: Settings) => {
    if (options.languages !== undefined) setLanguage(spokenLanguage(language, options.languages));
  };
  speak(await settings.read());
  const current = await CurrentPlace.open(
    options.library,
    options.createLibrary ?? true,
    { now, who, unforeseen, fork, hold: options.hold ?? true },
    tell,
  );
  const place = () => current.place;
  const changed = (id: string, saved?: string) => current.changed(id, saved);
  const picturesChanged = (hashes: string[]) => current.picturesChanged(hashes);

  const about = (): About => ({
    version: options.version,
    host: options.host,
    platform: platform(),
    library: place().library.folder,
    writable: place().access.writable,
    mended: [...place().mended],
  });
  const choose = (purpose: 'export' | 'library' | 'restore'): Promise<string | null> => {
    if (options.chooseFolder === undefined)
      throw new DeskError('needs-window', { what: purpose === 'restore' ? 'folder' : purpose });
    return options.chooseFolder(purpose);
  };
  const moveTo = async (folder: string) => {
    if (await current.moveTo(folder)) await settings.library.write(folder);
    return about();
  };
  const chooseLibrary = async () => {
    const folder = await choose('library');
    return folder === null ? null : await moveTo(folder);
  };
  const tellRecent = async () => {
    // Nobody is told in a browser and in a command: then no article is looked at either.
    if (options.recent === undefined) return;
    const { recent } = await settings.read();
    const lines = await Promise.all(recent.map((id) => place().library.line(id)));
    options.recent(lines.filter((line) => line !== null));
  };
  const chooseFile = async (purpose: FilePurpose, name: string): Promise<string | null> => {
    if (options.chooseFile === undefined) throw new DeskError('needs-window', { what: 'file' });
    return await options.chooseFile(purpose, name);
  };

  const rows: Desk = {
    'desk.about': async () => about(),
    'desk.diagnostics': async () => {
      const [articles, binned, notes] = await Promise.all([
        place().library.list(),
        place().library.bin(),
        lastNotes(notesShown),
      ]);
      return diagnosticsOf({
        at: now(),
        about: about(),
        settings: await settings.read(),
        articles: articles.length,
        binned: binned.length,
        inTrouble: articles.filter(({ trouble }) => trouble !== undefined).length,
        notes,
      });
    },
    'desk.notices': async () => ({ runsOn: runsOn(), text: await readNotices() }),
    'desk.noteFailure': async ({ error, places }) => {
      note({ what: 'window-failed', error, places: places.join(' ') });
      return {};
    },
    'settings.read': () => settings.read(),
    'settings.write': async (change) => {
      const written = await settings.write(change);
      speak(written);
      // The menus hold the last articles, and are written in the language that is spoken.
      if (change.recent !== undefined || change.language !== undefined) await tellRecent();
      if (change.language !== undefined) options.spokenAnew?.();
      return written;
    },
    'window.open': async ({ article }) => {
      if (options.openWindow === undefined) throw new DeskError('needs-window', { what: 'window' });
      await options.openWindow(article);
      return {};
    },

    ...libraryRows(place, { now, changed, picturesChanged, chooseLibrary }),
    ...binRows(place),
    ...packageRows(place, { downloads, chooseFile: (name) => chooseFile('article', name), changed }),
    ...vaultRows(place, {
      now,
      downloads,
      incoming,
      chooseFile,
      chooseFolder: () => choose('restore'),
      moveTo,
      unforeseen,
    }),
    ...historyRows(place),
    ...collationRows(place, changed),
    ...searchRows(place),
    ...ledgerRows(place, changed, picturesChanged),
    ...creditRows(place),
    ...pageRows(place, {
      now,
      shelf,
      downloads,
      chooseFolder: () => choose('export'),
      exported: (slug, folder) => options.exported?.(slug, folder),
    }),

    'job.cancel': async ({ job }) => {
      jobs.cancel(job);
      return {};
    },
  };

  await tellRecent();
  note({ what: 'started', version: options.version, host: options.host });
  return {
    rows,
    answer: (envelope) => jobs.answer(rows, envelope, tell, options.unforeseen),
    listen(heard) {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
    stores: { shelf, downloads, pictures: () => place().pictures, article: (id) => packageOf(place(), id) },
    exportInto: async (folder, { id, ...asked }, work) =>
      publishToFolder(place(), (await place().library.open(id)).article, { ...asked, now: now() }, folder, work),
    async close() {
      jobs.cancelAll();
      downloads.close();
      await incoming.close();
      await current.close();
    },
  };
}

function platform(): About['platform'] {
  if (process.platform === 'darwin') return 'mac';
  return process.platform === 'win32' ? 'windows' : 'linux';
}
