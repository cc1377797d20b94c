import type { FSWatcher } from 'node:fs';
import { join } from 'node:path';
import { DeskError } from '#shared/contract/index.ts';
import { isCopyOf, namesIn, watchesTrees, watchFolder } from '../disk/index.ts';

/** How long events are gathered before anything is looked at, in milliseconds: a sync program writes in bursts. */
const gathering = 150;

/** How long to wait before the folder of pictures is looked for again, in milliseconds. */
const patience = 5_000;

/** What the watch does with what it sees. */
interface Watched {
  /** Looks at a picture's record. @returns whether another hand wrote it */
  look(hash: string): Promise<boolean>;
  tell(hashes: string[]): void;
  unforeseen(error: unknown): void;
}

/**
 * Notices what other hands write about pictures: another Standfirst, or a sync program. An event only says which picture to
 * look at. On Linux each shelf is watched by itself, of which there are 256 at most; elsewhere the system watches the tree.
 */
export class RecordWatch {
  readonly #pictures: string;
  readonly #watched: Watched;
  readonly #shelves = new Map<string, FSWatcher>();
  readonly #dirty = new Set<string>();
  #top: FSWatcher | null = null;
  #timer: NodeJS.Timeout | null = null;
  #open = true;

  /** @param pictures the library's folder of pictures */
  constructor(pictures: string, watched: Watched) {
    this.#pictures = pictures;
    this.#watched = watched;
  }

  /** Watches from now on, and looks at the pictures that sync programs left a second record of meanwhile. */
  async start(): Promise<void> {
    if (!this.#open) return;
    this.#top ??= watchFolder(this.#pictures, watchesTrees, (name) => {
      const [shelf, file] = (name ?? '').split(/[/\\]/);
      if (file !== undefined) this.#seen(file);
      else if (shelf !== undefined && isShelf(shelf)) this.#watchShelf(shelf).catch(this.#watched.unforeseen);
    });
    if (this.#top === null) this.#later(patience, () => this.start());
    else for (const shelf of (await namesIn(this.#pictures)).filter(isShelf)) await this.#watchShelf(shelf);
  }

  close(): void {
    this.#open = false;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#top?.close();
    for (const shelf of this.#shelves.values()) shelf.close();
  }

  async #watchShelf(shelf: string): Promise<void> {
    if (!this.#open) return;
    const folder = join(this.#pictures, shelf);
    if (process.platform === 'linux' && !this.#shelves.has(shelf)) {
      const watcher = watchFolder(folder, false, (name) => this.#seen(name));
      if (watcher !== null) this.#shelves.set(shelf, watcher);
    }
    for (const name of await namesIn(folder)) if (isRecordCopy(name)) this.#seen(name);
  }

  #seen(name: string | null): void {
    const hash = name === null ? null : recordOf(name);
    if (hash === null) return;
    this.#dirty.add(hash);
    this.#later(gathering, () => this.#look());
  }

  #later(wait: number, work: () => Promise<void>): void {
    if (!this.#open) return;
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      work().catch(this.#watched.unforeseen);
    }, wait).unref();
  }

  async #look(): Promise<void> {
    const hashes = [...this.#dirty];
    this.#dirty.clear();
    const news: string[] = [];
    for (const hash of hashes) if (await this.#isNews(hash)) news.push(hash);
    if (news.length > 0 && this.#open) this.#watched.tell(news);
  }

  /** What a disk, or another holder, has against a look is told by the write that meets it. */
  async #isNews(hash: string): Promise<boolean> {
    try {
      return await this.#watched.look(hash);
    } catch (error) {
      if (error instanceof DeskError) return false;
      throw error;
    }
  }
}

function isShelf(name: string): boolean {
  return /^[0-9a-f]{2}$/.test(name);
}

/** The picture whose record, or a sync program's copy of it, a file is by its name; null where it is neither. */
function recordOf(name: string): string | null {
  return /^([0-9a-f]{64})\b.*\.json$/i.exec(name)?.[1]?.toLowerCase() ?? null;
}

function isRecordCopy(name: string): boolean {
  const hash = recordOf(name);
  return hash !== null && isCopyOf(name, `${hash}.json`);
}
