import { join } from 'node:path';
import { Low } from 'lowdb';
import { DeskError } from '#shared/contract/index.ts';
import { type HouseStyle, houseStyleSchema, standfirstHouse } from '#shared/house/index.ts';
import { JsonFile, makeFolder, TornJson } from '../disk/index.ts';
import { namesIn } from './places.ts';

const shipped: readonly HouseStyle[] = [standfirstHouse];
const houseId = houseStyleSchema.shape.id;

/** The house styles of a library: those that ship, and those saved in its folder, which go before a shipped one of the same id. */
export class Houses {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** By name; those whose file is damaged are left out, and stay where they are. */
  async all(): Promise<HouseStyle[]> {
    const found = new Map(shipped.map((house) => [house.id, house]));
    for (const id of await this.#saved()) {
      try {
        found.set(id, await this.one(id));
      } catch (error) {
        if (!(error instanceof DeskError) || error.code !== 'house-damaged') throw error;
        found.delete(id);
      }
    }
    return [...found.values()].sort((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id));
  }

  /** @throws DeskError `house-missing`, `house-damaged` */
  async one(id: string): Promise<HouseStyle> {
    if (!houseId.safeParse(id).success) throw new DeskError('house-missing', { id });
    const document = new Low<unknown>(new JsonFile(this.#file(id)), null);
    try {
      await document.read();
    } catch (error) {
      if (error instanceof TornJson) throw new DeskError('house-damaged', { id }, { cause: error });
      throw error;
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
