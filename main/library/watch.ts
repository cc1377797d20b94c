import type { FSWatcher } from 'node:fs';
import { basename, join } from 'node:path';
import { fileStamp, isSystemError, type Stamp, type Turns, watchesTrees, watchFolder } from '../disk/index.ts';
import { inBatches } from './batches.ts';
import { isCopyName } from './copies.ts';
import { documentName } from './documents.ts';
import { articleIds, isArticleId, namesIn } from './places.ts';

/** How long events are gathered before anything is looked at, in milliseconds: a sync program writes in bursts. */
const gathering = 150;
/** How long to wait before a folder that went away is looked for again, in milliseconds. */
const patience = 5_000;

/**
 * Notices what other hands do to the articles. An event only says where to look: what counts is whether the stamp of an
 * article's file is another than the one this program left, so that events of our own writes, doubled and spurious ones
 * tell nothing.
 *
 * Node's own `fs.watch` does this on every platform: of the whole tree on macOS and Windows, where the system watches
 * trees. On Linux its recursive form loses sight of a file that was replaced by a rename, so there each article's
 * folder has a watch, which costs 14 MB for 10,000 articles; chokidar 6, which also watches each file, takes 200.
 */
export class Watch {
  readonly #articles: string;
  readonly #turns: Turns;
  readonly #tell: (ids: string[]) => void;
  readonly #seen = new Map<string, Stamp>();
  /** The names of what sync programs left beside documents, by article. */
  readonly #copies = new Map<string, string>();
  readonly #folders = new Map<string, FSWatcher>();
  readonly #dirty = new Set<string>();
  #top: FSWatcher | null = null;
  #timer: NodeJS.Timeout | null = null;
  #everything = false;
  #open = true;

  /**
   * @param turns the library's turns on each article, so that a look never falls into the middle of a write of ours
   * @param tell told which articles came, went or changed
   */
  constructor(articles: string, turns: Turns, tell: (ids: string[]) => void) {
    this.#articles = articles;
    this.#turns = turns;
    this.#tell = tell;
  }

  /** Takes the articles as they are now for known, and watches from then on. */
  async start(): Promise<void> {
    this.#watchTop();
    await inBatches(await articleIds(this.#articles), async (id) => {
      await this.#turns.take(id, async () => {
        if (!this.#seen.has(id)) this.ours(id, await fileStamp(this.#file(id)));
      });
      this.#watchFolder(id);
    });
  }

  /** Says that this program left an article's file like this; null says that it took it away. */
  ours(id: string, stamp: Stamp | null): void {
    if (stamp === null) this.#seen.delete(id);
    else this.#seen.set(id, stamp);
  }

  close(): void {
    this.#open = false;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#top?.close();
    for (const watcher of this.#folders.values()) watcher.close();
    this.#folders.clear();
  }

  #watchTop(): void {
    this.#top = watchFolder(this.#articles, watchesTrees, (name) => {
      const first = name?.split(/[/\\]/)[0];
      // Without a name anything may have happened; under its own name the folder was moved or removed.
      if (first === undefined || first === basename(this.#articles)) this.#gather(gathering, null);
      else if (isArticleId(first)) this.#gather(gathering, first);
    });
    if (this.#top === null) this.#gather(patience, null);
  }

  #watchFolder(id: string): void {
    if (!this.#open || this.#folders.has(id) || process.platform !== 'linux') return;
    const watcher = watchFolder(join(this.#articles, id), false, (name) => {
      // The folder's own name: it was moved or removed, and the watch died with it.
      if (name === id) this.#unwatchFolder(id);
      this.#gather(gathering, id);
    });
    if (watcher !== null) this.#folders.set(id, watcher);
  }

  #unwatchFolder(id: string): void {
    this.#folders.get(id)?.close();
    this.#folders.delete(id);
  }

  #gather(wait: number, id: string | null): void {
    if (id === null) this.#everything = true;
    else this.#dirty.add(id);
    if (!this.#open) return;
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      this.#compare().catch((error: unknown) => {
        if (!isSystemError(error)) throw error;
        this.#gather(patience, null);
      });
    }, wait).unref();
  }

  async #compare(): Promise<void> {
    const ids = new Set(this.#dirty);
    this.#dirty.clear();
    if (this.#everything) {
      this.#everything = false;
      this.#top?.close();
      this.#watchTop();
      for (const id of [...(await articleIds(this.#articles)), ...this.#seen.keys()]) ids.add(id);
    }
    const changed: string[] = [];
    await inBatches([...ids], async (id) => {
      this.#watchFolder(id);
      if (await this.#turns.take(id, () => this.#differs(id))) changed.push(id);
    });
    if (changed.length > 0 && this.#open) this.#tell(changed.sort());
  }

  async #differs(id: string): Promise<boolean> {
    const stamp = await fileStamp(this.#file(id));
    const copies = (await namesIn(join(this.#articles, id))).filter(isCopyName).sort().join('/');
    if (stamp === (this.#seen.get(id) ?? null) && copies === (this.#copies.get(id) ?? '')) return false;
    this.ours(id, stamp);
    if (copies === '') this.#copies.delete(id);
    else this.#copies.set(id, copies);
    return true;
  }

  #file(id: string): string {
    return join(this.#articles, id, documentName);
  }
}
