import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import { type Article, newId } from '#shared/article/index.ts';
import { DeskError, quietWork } from '#shared/contract/index.ts';
import { standfirstHouse } from '#shared/house/index.ts';
import { historyRows, openPlace, type Place } from '../../main/place/index.ts';
import { type Cut, disk } from './brittle.ts';
import { now } from './desk.ts';
import { draft } from './drafts.ts';

type Whereabouts = 'shelf' | 'bin' | 'gone';

/** What may be found of an article: exactly one of each while everything was acknowledged; more after a cut. */
interface Expected {
  states: Article[];
  where: Whereabouts[];
  /** The versions that were acknowledged. */
  versions: Map<string, Article>;
}

/** A newsroom at work in a library, with what it was told is on disk. */
export class Newsroom {
  static readonly deeds = [
    'create',
    'save',
    'name',
    'goBack',
    'discard',
    'restore',
    'erase',
    'house',
    'again',
  ] as const;

  readonly #folder: string;
  readonly #articles = new Map<string, Expected>();
  #desk: Place | null = null;
  #saves = 0;
  #houses: string[] = [];

  /** @param folder the library's */
  constructor(folder: string) {
    this.#folder = folder;
  }

  async enter(): Promise<void> {
    this.#desk = await openPlace(this.#folder, {
      now: () => now,
      who: 'ida',
      unforeseen: () => undefined,
      create: true,
    });
  }

  /** Leaves, as well as a disk that may be dead lets it; the next start finds what the disk kept. */
  async leave(): Promise<void> {
    await this.#close();
    disk.restart(this.#folder);
  }

  /** Leaves, and opens the library anew: what the disk kept is what there is from now on. */
  async again(): Promise<void> {
    await this.leave();
    await this.enter();
    await this.look();
    for (const expected of this.#articles.values()) {
      expected.states.length = Math.min(1, expected.states.length);
      expected.where.length = 1;
    }
  }

  /**
   * Does one thing, on one of the articles there are for it; nothing where there is none.
   * @param cut where it is cut short; null lets it end
   * @returns whether the cut came
   */
  async doing(what: Deed, on: number, cut: Cut | null): Promise<boolean> {
    const id = what === 'create' ? newId() : this.#pick(what, on);
    if (id === null) return false;
    if (cut !== null) disk.arm(cut);
    try {
      await this.#do(what, id);
    } catch (error) {
      if (!(error instanceof DeskError)) throw error;
      expect(['disk-full', 'disk-failed'], String(error.cause)).toContain(error.code);
    }
    const came = disk.disarm();
    if (disk.isDead || this.#desk === null) await this.again();
    if (came && cut !== null) await this.look();
    return came && cut !== null;
  }

  /** Makes an article a deed can be done on. @returns its number */
  async prepared(what: Deed): Promise<number> {
    const id = newId();
    if (what === 'create' || what === 'house' || what === 'again') return 0;
    await this.#do('create', id);
    if (what === 'goBack') {
      await this.#do('name', id);
      await this.#do('save', id);
    }
    if (what === 'restore' || what === 'erase') await this.#do('discard', id);
    return this.#fitting(what).indexOf(id);
  }

  /**
   * Looks whether everything is as it was acknowledged, or as what was cut short would have it. What was refused for a full
   * disk may stand there and not be flushed: without power it goes, and what was acknowledged before it comes back.
   */
  async look(): Promise<void> {
    const { library, history } = this.#open;
    const shelf = new Set((await library.list()).map(({ id }) => id));
    const bin = new Map((await library.bin()).map(({ id, headline }) => [id, headline]));
    for (const [id, expected] of this.#articles) {
      expect(shelf.has(id) && bin.has(id), `${id} is in one place`).toBe(false);
      const where = shelf.has(id) ? 'shelf' : bin.has(id) ? 'bin' : 'gone';
      expect(expected.where, `where ${id} is`).toContain(where);
      expected.where = first(expected.where, where);
      if (where === 'bin') expect(expected.states.map(({ head }) => head.headline)).toContain(bin.get(id));
      if (where !== 'shelf') continue;
      const { article } = await library.open(id);
      const state = expected.states.find((one) => isDeepStrictEqual(one, article));
      if (state === undefined) expect(expected.states, `the state ${id} is in`).toContainEqual(article);
      else expected.states = first(expected.states, state);
      for (const [version, kept] of expected.versions) expect(await history.read(id, version)).toEqual(kept);
    }
    for (const id of shelf) expect(this.#articles.has(id), `${id} was made by somebody`).toBe(true);
    const houses = new Set((await library.houses()).map(({ id }) => id));
    for (const house of this.#houses) expect(houses).toContain(house);
  }

  async #close(): Promise<void> {
    await this.#desk?.close();
    this.#desk = null;
  }

  async #do(what: Deed, id: string): Promise<void> {
    const { library, history } = this.#open;
    const expected = this.#articles.get(id) ?? { states: [], where: ['gone'], versions: new Map() };
    switch (what) {
      case 'create':
        this.#articles.set(id, expected);
        return await this.#becoming(expected, draft(id, ++this.#saves), async (article) => {
          await library.create(article, {
            name: 'story.txt',
            bytes: Buffer.from('18 July'),
            account: [],
            reading: article,
          });
        });
      case 'save': {
        const { revision } = await library.open(id);
        return await this.#becoming(expected, draft(id, ++this.#saves), (article) => library.save(article, revision));
      }
      case 'name': {
        const { article } = await library.open(id);
        expected.versions.set((await history.name(article, `Named ${++this.#saves}`)).id, article);
        return;
      }
      case 'goBack': {
        const [version = ''] = expected.versions.keys();
        const { revision } = await library.open(id);
        const { article } = await historyRows(() => this.#open)['history.restore'](
          { id, version, blocks: null },
          quietWork,
        );
        return await this.#becoming(expected, article, () => library.save(article, revision));
      }
      case 'discard':
        return await this.#moving(expected, 'bin', () => library.discard(id));
      case 'restore':
        return await this.#moving(expected, 'shelf', () => library.restore(id));
      case 'erase':
        return await this.#moving(expected, 'gone', () => library.erase(id));
      case 'house': {
        const house = `house${++this.#saves}`;
        await library.saveHouse({ ...standfirstHouse, id: house });
        this.#houses.push(house);
        return;
      }
      case 'again':
        await this.#close();
        return await this.enter();
    }
  }

  /** A save: until it is acknowledged, what was there before may be there still. */
  async #becoming(expected: Expected, article: Article, save: (article: Article) => Promise<unknown>): Promise<void> {
    expected.states.push(article);
    expected.where.push('shelf');
    await save(article);
    [expected.states, expected.where] = [[article], ['shelf']];
  }

  async #moving(expected: Expected, to: Whereabouts, move: () => Promise<unknown>): Promise<void> {
    expected.where.push(to);
    await move();
    expected.where = [to];
  }

  #pick(what: Deed, on: number): string | null {
    const fitting = this.#fitting(what);
    return fitting[on % Math.max(1, fitting.length)] ?? null;
  }

  /** The articles a deed can be done on. */
  #fitting(what: Deed): string[] {
    if (what === 'house' || what === 'again') return ['none'];
    const place = what === 'restore' || what === 'erase' ? 'bin' : 'shelf';
    return [...this.#articles].flatMap(([id, { where, versions }]) =>
      where[0] === place && (what !== 'goBack' || versions.size > 0) ? [id] : [],
    );
  }

  get #open(): Place {
    if (this.#desk === null) throw new Error('nobody is in');
    return this.#desk;
  }
}

/** What was found, before the others. */
function first<T>(candidates: T[], found: T): T[] {
  return [found, ...candidates.filter((candidate) => candidate !== found)];
}

type Deed = (typeof Newsroom.deeds)[number];
