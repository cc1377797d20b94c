import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { newArticle } from '#shared/article/index.ts';
import {
  type About,
  type Answer,
  type CallInput,
  type Desk,
  DeskError,
  type DeskEvent,
  type ExportReport,
  type Summary,
  type Work,
} from '#shared/contract/index.ts';
import { diagnosticsOf } from './diagnostics/index.ts';
import { readSource } from './importers/index.ts';
import { Jobs } from './jobs/index.ts';
import { lastNotes, note } from './log/index.ts';
import type { Fork } from './pictures/index.ts';
import {
  binRows,
  collationRows,
  creditRows,
  historyRows,
  ledgerRows,
  openArticle,
  openPlace,
  type Place,
  packageRows,
  searchRows,
  vaultRows,
} from './place/index.ts';
import { Downloads, Shelf } from './preview/index.ts';
import { previewOf, publishToFolder, publishToZip } from './publishing/index.ts';
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
  exportInto(folder: string, input: CallInput<'export.toZip'>, work: Work): Promise<ExportReport>;
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
  const open = (folder: string, create: boolean) =>
    openPlace(folder, {
      now,
      who,
      unforeseen,
      create,
      fork,
      hold: options.hold ?? true,
      accessChanged: (writable) => tell({ name: 'library.access', payload: { writable } }),
      mended: (mended) => tell({ name: 'library.mended', payload: mended }),
    });
  const changed = (id: string, revision?: string) => {
    place.search.touched([id]);
    place.ledger.touched([id]);
    tell({ name: 'library.changed', payload: { ids: [id], ...(revision !== undefined && { saved: revision }) } });
  };
  const watch = (opened: Place) => {
    const touched = (ids: string[]) => {
      opened.search.touched(ids);
      opened.ledger.touched(ids);
      tell({ name: 'library.changed', payload: { ids } });
    };
    opened.emptying.start(touched, unforeseen);
    return opened.library.onChange(touched);
  };
  let place = await open(options.library, options.createLibrary ?? true);
  let unwatch = watch(place);

  const about = (): About => ({
    version: options.version,
    host: options.host,
    platform: platform(),
    library: place.library.folder,
    writable: place.access.writable,
    mended: [...place.mended],
  });
  const choose = (purpose: 'export' | 'library' | 'restore', what: string): Promise<string | null> => {
    if (options.chooseFolder === undefined) throw new DeskError('needs-window', { what });
    return options.chooseFolder(purpose);
  };
  const moveTo = async (folder: string) => {
    if (await isSameFolder(folder, place.library.folder)) return about();
    const next = await open(folder, true);
    await settings.library.write(folder);
    const left = place;
    unwatch();
    place = next;
    unwatch = watch(next);
    await left.close();
    // Every article may be another one now.
    tell({ name: 'library.changed', payload: { ids: [] } });
    return about();
  };
  const tellRecent = async () => {
    const { recent } = await settings.read();
    const lines = await Promise.all(recent.map((id) => place.library.line(id)));
    options.recent?.(lines.filter((line) => line !== null));
  };
  const chooseFile = async (purpose: FilePurpose, name: string): Promise<string | null> => {
    if (options.chooseFile === undefined) throw new DeskError('needs-window', { what: 'Choosing a file' });
    return await options.chooseFile(purpose, name);
  };
  const saved = async (id: string) => (await place.library.open(id)).article;

  const rows: Desk = {
    'desk.about': async () => about(),
    'desk.diagnostics': async () => {
      const [articles, binned, notes] = await Promise.all([
        place.library.list(),
        place.library.bin(),
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
    'desk.noteFailure': async ({ error, places }) => {
      note({ what: 'window-failed', error, places: places.join(' ') });
      return {};
    },
    'settings.read': () => settings.read(),
    'settings.write': async (change) => {
      const written = await settings.write(change);
      if (change.recent !== undefined) await tellRecent();
      return written;
    },
    'window.open': async ({ article }) => {
      if (options.openWindow === undefined) throw new DeskError('needs-window', { what: 'A further window' });
      await options.openWindow(article);
      return {};
    },

    'library.remembered': () => place.library.remembered(),
    'library.list': (_, work) =>
      place.library.list((done, total) => work.progress(done, total, 'Looking at the articles')),
    'library.open': ({ id }) => openArticle(place, id),
    'library.create': async ({ language }) => {
      const article = newArticle(now(), language === undefined ? {} : { language });
      await place.library.create(article);
      changed(article.id);
      return openArticle(place, article.id);
    },
    'library.save': async ({ article, revision }) => {
      const saved = await place.library.save(article, revision);
      changed(article.id, saved.revision);
      return saved;
    },
    'library.duplicate': async ({ id }) => {
      const copy = await place.library.duplicate(id);
      changed(copy.id);
      return copy;
    },
    'library.discard': async ({ id }) => {
      await place.library.discard(id);
      changed(id);
      return {};
    },
    'library.restore': async ({ id }) => {
      const restored = await place.library.restore(id);
      changed(restored.id);
      return restored;
    },
    'library.choose': async () => {
      const folder = await choose('library', 'Choosing a library folder');
      if (folder === null) return null;
      return await moveTo(folder);
    },
    'library.takeOver': () => place.takeOver(),

    'pictures.takeIn': ({ name, bytes }, work) => place.pictures.takeIn(name, bytes, work),
    'pictures.edit': async ({ hash, edited, ...also }) => {
      const picture = await place.pictures.edit(hash, edited, also);
      place.library.picturesChanged([hash]);
      place.search.picturesChanged([hash]);
      return picture;
    },

    'import.read': (source) => readSource({ ...source, now: now() }),
    'import.accept': async (source) => {
      const { article, account } = await readSource({ ...source, now: now() });
      const { name, bytes } = source;
      await place.library.create(article, { name, bytes, account, reading: article });
      changed(article.id);
      return openArticle(place, article.id);
    },

    ...binRows(() => place),
    ...packageRows(() => place, { downloads, chooseFile: (name) => chooseFile('article', name), changed }),
    ...vaultRows(() => place, {
      now,
      downloads,
      incoming,
      chooseFile,
      chooseFolder: () => choose('restore', 'Choosing a folder'),
      moveTo,
      unforeseen,
    }),
    ...historyRows(() => place),
    ...collationRows(() => place, changed),
    ...searchRows(() => place),
    ...ledgerRows(() => place, changed),
    ...creditRows(() => place),

    'preview.show': async ({ article, edits }) => {
      const { page, files } = await previewOf(place, article, edits);
      const { html, leftOut } = page;
      return { address: shelf.show(article.id, files), html, bytes: Buffer.byteLength(html), leftOut };
    },
    'export.toFolder': async ({ id, ...asked }, work) => {
      const folder = await choose('export', 'Exporting to a folder');
      if (folder === null) return null;
      const article = await saved(id);
      const report = await publishToFolder(place, article, { ...asked, now: now() }, folder, work);
      options.exported?.(article.head.slug, folder);
      return { ...report, folder };
    },
    'export.toZip': async ({ id, ...asked }, work) => {
      const { report, name, bytes } = await publishToZip(place, await saved(id), { ...asked, now: now() }, work);
      return { ...report, name, address: downloads.offer(name, bytes) };
    },

    'houses.list': () => place.library.houses(),
    'houses.save': async ({ house }) => {
      await place.library.saveHouse(house);
      return house;
    },

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
    stores: { shelf, downloads, pictures: () => place.pictures },
    exportInto: async (folder, { id, ...asked }, work) =>
      publishToFolder(place, await saved(id), { ...asked, now: now() }, folder, work),
    async close() {
      jobs.cancelAll();
      unwatch();
      downloads.close();
      await incoming.close();
      await place.close();
    },
  };
}

/** Whether two paths lead to one folder. */
async function isSameFolder(one: string, other: string): Promise<boolean> {
  if (resolve(one) === resolve(other)) return true;
  const [first, second] = await Promise.all([one, other].map((folder) => realpath(folder).catch(() => null)));
  return first !== null && first === second;
}

function platform(): About['platform'] {
  if (process.platform === 'darwin') return 'mac';
  return process.platform === 'win32' ? 'windows' : 'linux';
}
