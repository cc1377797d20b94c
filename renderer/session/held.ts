import { articleSchema } from '#shared/article/index.ts';
import { pictureSchema } from '#shared/picture/index.ts';
import { id, sha256, z } from '#shared/schema/index.ts';
import { isOpen, thisWindow } from './this-window.ts';

const heldSchema = z.strictObject({
  /** The article as it stood on screen. */
  article: articleSchema,
  /** The state of its file that it is based on; null where it has none. */
  revision: sha256.nullable(),
  /** The records of its pictures. */
  pictures: z.array(pictureSchema),
  /** The pictures about which something is not on disk. */
  written: z.array(sha256),
});

/** An article with words that are not on disk. */
export type Held = z.infer<typeof heldSchema>;

/** Where a window keeps what the disk does not take, for when the window itself breaks. */
export interface Holding {
  hold(held: Held): Promise<void>;
  /** What is held of an article is on disk, or let go of. */
  release(article: string): Promise<void>;
  /** Everything that is held for this window, by it or by windows that are gone. */
  all(): Promise<Held[]>;
}

const store = 'words';
const rowSchema = z.strictObject({ window: id, library: z.string(), held: heldSchema });

/**
 * Holds words in the window's own storage (IndexedDB), apart for each library and each window.
 * @param library gives the folder of the library that is open
 */
export function holdingFor(library: () => Promise<string>): Holding {
  let opening: Promise<IDBDatabase> | null = null;
  // The desk may be gone when words have to be held, so the folder is remembered from when it was there.
  let folder: string | null = null;
  const database = () => {
    opening ??= open();
    return opening;
  };
  const key = (owner: string, article: string) => [owner, folder ?? '', article];

  async function rows(): Promise<z.infer<typeof rowSchema>[]> {
    const found = await asked((await database()).transaction(store).objectStore(store).getAll());
    return z
      .array(z.unknown())
      .parse(found)
      .flatMap((row) => {
        // What another version of Standfirst held differently is not read here, and stays.
        const read = rowSchema.safeParse(row);
        return read.success ? [read.data] : [];
      });
  }

  async function put(row: z.infer<typeof rowSchema>): Promise<void> {
    // Strict: done when the disk has it, so that a crash of the whole computer keeps it too.
    const transaction = (await database()).transaction(store, 'readwrite', { durability: 'strict' });
    transaction.objectStore(store).put(row, key(row.window, row.held.article.id));
    await done(transaction);
  }

  async function drop(owner: string, article: string): Promise<void> {
    const transaction = (await database()).transaction(store, 'readwrite');
    transaction.objectStore(store).delete(key(owner, article));
    await done(transaction);
  }

  return {
    async hold(held) {
      folder ??= await library();
      await put({ window: await thisWindow(), library: folder, held });
    },
    async release(article) {
      await drop(await thisWindow(), article);
    },
    async all() {
      folder = await library();
      const own = await thisWindow();
      const held: Held[] = [];
      for (const row of await rows()) {
        if (row.library !== folder) continue;
        if (row.window !== own) {
          if (await isOpen(row.window)) continue;
          await put({ ...row, window: own });
          await drop(row.window, row.held.article.id);
        }
        held.push(row.held);
      }
      return held;
    },
  };
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('standfirst', 1);
  request.onupgradeneeded = () => request.result.createObjectStore(store);
  return asked(request);
}

function asked<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function done(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}
