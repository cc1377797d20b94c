import { join } from 'node:path';
import { Low } from 'lowdb';
import { DeskError, type Mended } from '#shared/contract/index.ts';
import { type HouseStyle, houseStyleSchema, standfirstHouse } from '#shared/house/index.ts';
import type { Access } from '../access/index.ts';
import { JsonFile, makeFolder, setAside, TornJson } from '../disk/index.ts';
import { namesIn } from './places.ts';

const shipped: readonly HouseStyle[] = [standfirstHouse];
const houseId = houseStyleSchema.shape.id;

/** What house styles need from the library. */
interface HousesOptions {
  now(): string;
  access: Access;
  mended(mended: Mended): void;
}

/** The house styles of a library: those that ship, and those saved in its folder, which go before a shipped one of the same id. */
export class Houses {
  readonly #folder: string;
  readonly #options: HousesOptions;

  constructor(folder: string, options: HousesOptions) {
    this.#folder = folder;
    this.#options = options;
  }

  /** By name; those whose file is damaged are left out. */
  async all(): Promise<HouseStyle[]> {
    const found = new Map(shipped.map((house) => [house.id, house]));
    for (const id of await this.#saved()) {
      try {
        found.set(id, await this.one(id));
      } catch (error) {
        if (!(error instanceof DeskError)) throw error;
        if (error.code === 'house-damaged') found.delete(id);
      }
    }
    return [...found.values()].sort((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id));
  }

  /**
   * A house style; one whose file is torn is kept aside, and the shipped one of its id, if any, is in its place again.
   * @throws DeskError `house-missing`, `house-damaged`
   */
  async one(id: string): Promise<HouseStyle> {
    if (!houseId.safeParse(id).success) throw new DeskError('house-missing', { id });
    const document = new Low<unknown>(new JsonFile(this.#file(id)), null);
    try {
      await document.read();
    } catch (error) {
      if (!(error instanceof TornJson)) throw error;
      if (!(await this.#keptAside(id))) throw new DeskError('house-damaged', { id }, { cause: error });
    }
    if (document.data === null) {
      const house = shipped.find((candidate) => candidate.id === id);
      if (house === undefined) throw new DeskError('house-missing', { id });
      return house;
    }
    const read = houseStyleSchema.safeParse(document.data);
    if (!read.success) throw new DeskError('house-damaged', { id }, { cause: read.error });
    return { ...read.data, id };
  }

  async save(house: HouseStyle): Promise<void> {
    await makeFolder(this.#folder);
    await new Low(new JsonFile<HouseStyle>(this.#file(house.id)), house).write();
  }

  /** Keeps the file of a house style aside, where this program may. @returns whether it did */
  async #keptAside(id: string): Promise<boolean> {
    const { access, mended, now } = this.#options;
    const aside = access.alone ? await setAside(this.#file(id), now()) : null;
    if (aside !== null) mended({ what: 'house', aside: `houses/${aside}` });
    return aside !== null;
  }

  #file(id: string): string {
    return join(this.#folder, `${id}.json`);
  }

  async #saved(): Promise<string[]> {
    return (await namesIn(this.#folder))
      .filter((name) => name.endsWith('.json'))
      .map((name) => name.slice(0, -'.json'.length))
      .filter((id) => houseId.safeParse(id).success);
  }
}
