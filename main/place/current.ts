import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { DeskEvent } from '#shared/contract/index.ts';
import { openPlace, type Place, type PlaceOptions } from './place.ts';

/** How the library that is open is opened, and the next one. */
export type CurrentOptions = Omit<PlaceOptions, 'create' | 'accessChanged' | 'mended'>;

/** The library that is open now: another one may take its place, and what changes in it is told to every window. */
export class CurrentPlace {
  readonly #options: CurrentOptions;
  readonly #tell: (event: DeskEvent) => void;
  #place: Place;
  #unwatch: () => void;

  private constructor(place: Place, options: CurrentOptions, tell: (event: DeskEvent) => void) {
    this.#options = options;
    this.#tell = tell;
    this.#place = place;
    this.#unwatch = this.#watch(place);
  }

  /** @param create whether a folder that is no library yet becomes one @throws DeskError as `openPlace` */
  static async open(
    folder: string,
    create: boolean,
    options: CurrentOptions,
    tell: (event: DeskEvent) => void,
  ): Promise<CurrentPlace> {
    return new CurrentPlace(await placeThatTells(folder, create, options, tell), options, tell);
  }

  get place(): Place {
    return this.#place;
  }

  /** Tells that an article came, went or changed. @param saved the state it was saved as here */
  changed(id: string, saved?: string): void {
    this.#place.search.touched([id]);
    this.#place.ledger.touched([id]);
    this.#tell({ name: 'library.changed', payload: { ids: [id], ...(saved !== undefined && { saved }) } });
  }

  /** Tells that what is written about pictures changed. */
  picturesChanged(hashes: string[]): void {
    if (hashes.length === 0) return;
    this.#place.library.picturesChanged(hashes);
    this.#place.search.picturesChanged(hashes);
    this.#tell({ name: 'pictures.changed', payload: { hashes } });
  }

  /** Opens another library in place of this one. @returns false where it is the same one @throws DeskError as `openPlace` */
  async moveTo(folder: string): Promise<boolean> {
    if (await isSameFolder(folder, this.#place.library.folder)) return false;
    const next = await placeThatTells(folder, true, this.#options, this.#tell);
    const left = this.#place;
    this.#unwatch();
    this.#place = next;
    this.#unwatch = this.#watch(next);
    await left.close();
    // Every article may be another one now.
    this.#tell({ name: 'library.changed', payload: { ids: [] } });
    return true;
  }

  /** Lets go of the library, when everything under way is on disk. */
  async close(): Promise<void> {
    this.#unwatch();
    await this.#place.close();
  }

  #watch(opened: Place): () => void {
    const touched = (ids: string[]) => {
      opened.search.touched(ids);
      opened.ledger.touched(ids);
      this.#tell({ name: 'library.changed', payload: { ids } });
    };
    opened.emptying.start(touched, this.#options.unforeseen);
    const stops = [
      opened.library.onChange(touched),
      opened.pictures.onChange((hashes) => this.picturesChanged(hashes), this.#options.unforeseen),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }
}

function placeThatTells(
  folder: string,
  create: boolean,
  options: CurrentOptions,
  tell: (event: DeskEvent) => void,
): Promise<Place> {
  return openPlace(folder, {
    ...options,
    create,
    accessChanged: (writable) => tell({ name: 'library.access', payload: { writable } }),
    mended: (mended) => tell({ name: 'library.mended', payload: mended }),
  });
}

/** Whether two paths lead to one folder. */
async function isSameFolder(one: string, other: string): Promise<boolean> {
  if (resolve(one) === resolve(other)) return true;
  const [first, second] = await Promise.all([one, other].map((folder) => realpath(folder).catch(() => null)));
  return first !== null && first === second;
}
