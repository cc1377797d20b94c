import type { Article } from '#shared/article/index.ts';
import { DeskError, type Opened } from '#shared/contract/index.ts';
import type { DeskClient } from '../desk/index.ts';
import type { Keeper } from './keeper.ts';
import type { Latest } from './latest.ts';
import { type Sides, saysTheSame } from './sides.ts';
import type { Choices, Session } from './state.ts';

/** What this window knows of the open article's file. */
export interface OnDisk {
  /** The state its text is based on; null where there is no file. */
  revision: string | null;
  /** What the file said in that state; null where nothing is open. */
  article: Article | null;
  /** The states this window saved it as lately, of which the desk tells it too. */
  own: string[];
}

/** What the work of other hands needs of the session it comes into. */
interface Surroundings {
  desk: DeskClient;
  get(): Session;
  set(change: Partial<Session>): void;
  source: Latest;
  onDisk: OnDisk;
  words(): Keeper | null;
  /** The pictures about which something is not on disk. */
  unsaved(): string[];
  /** Opens an article in the place of the open one, which is on disk. */
  adopt(opened: Opened): void;
  save(): Promise<void>;
}

/** What a window does about an article that another window, program or computer changed too. */
export interface OtherHand extends Omit<Choices, 'askAgain'> {
  /** The galley is being made what another hand left: nobody typed. */
  readonly isFollowing: boolean;
  /** A save was refused because the file is another one. Done where nobody changed a word of it. @throws DeskError else */
  refused(mine: Article, refusal: DeskError): Promise<void>;
}

/** Follows other hands, and keeps both sides where two had changed the open article. */
export function otherHand({ desk, get, set, source, onDisk, words, unsaved, adopt, save }: Surroundings): OtherHand {
  let isFollowing = false;

  /** Makes the window what is on disk. @param show brings it onto the galley */
  function become({ article, revision, pictures }: Sides['theirs'], show: () => void): void {
    isFollowing = true;
    try {
      show();
    } finally {
      isFollowing = false;
    }
    source.start(article);
    onDisk.revision = revision;
    onDisk.article = article;
    words()?.settle();
    const written = unsaved();
    const known = new Map(get().pictures);
    // What is being written about a picture here goes over what was written before.
    for (const picture of pictures) if (!written.includes(picture.hash)) known.set(picture.hash, picture);
    set({ article, pictures: known, sides: null });
  }

  async function refused(mine: Article, refusal: DeskError): Promise<void> {
    const theirs = await desk.call('collation.begin', { article: mine });
    const isOurs =
      saysTheSame(theirs.article, mine) || (onDisk.article !== null && saysTheSame(theirs.article, onDisk.article));
    if (!isOurs) {
      set({ sides: { mine, theirs, copy: null } });
      throw refusal;
    }
    // A program wrote the same words anew: this window's are the newer ones.
    onDisk.revision = theirs.revision;
  }

  async function look(saved?: string): Promise<void> {
    const id = get().article?.id;
    const keeper = words();
    if (id === undefined || keeper === null || (saved !== undefined && onDisk.own.includes(saved))) return;
    await keeper.idle();
    if (saved === onDisk.revision) return;
    const found = await read(id);
    if (words() !== keeper || found?.revision === onDisk.revision) return;
    if (found === null) keeper.refuse(new DeskError('article-missing', { id }));
    else if (keeper.saving.state === 'saved') follow(found);
    // What is unsaved here cannot be saved over it: the refusal asks.
    else await keeper.flush().catch(ignoreRefusal);
  }

  async function read(id: string): Promise<Opened | null> {
    try {
      return await desk.call('library.open', { id });
    } catch (error) {
      if (error instanceof DeskError && error.code === 'article-missing') return null;
      throw error;
    }
  }

  function follow(found: Opened): void {
    const { galley } = get();
    become(found, () => (galley === null ? set({ opened: found }) : galley.followArticle(found.article)));
    set({ news: { what: 'followed', at: Date.now() } });
  }

  async function lookForCopies(): Promise<void> {
    const id = get().article?.id;
    if (id === undefined || get().sides !== null) return;
    for (const copy of await desk.call('collation.copies', { id })) {
      const mine = source.latest();
      if (mine?.id !== id) return;
      if (!saysTheSame(copy.article, mine)) {
        set({ sides: { mine, theirs: copy, copy: copy.name } });
        return;
      }
      await desk.call('collation.settle', { id, name: copy.name, revision: copy.revision });
    }
  }

  /** The choice about a sync program's copy is made: its file goes, and the next one is asked about. */
  async function settle({ mine: { id }, theirs: { revision }, copy }: Sides): Promise<void> {
    if (copy !== null) await desk.call('collation.settle', { id, name: copy, revision });
    set({ sides: null });
    await lookForCopies();
  }

  return {
    get isFollowing() {
      return isFollowing;
    },
    refused,
    look,
    lookForCopies,
    async keepMine() {
      const { sides } = get();
      if (sides === null) return;
      if (sides.copy === null) {
        onDisk.revision = sides.theirs.revision;
        onDisk.article = sides.theirs.article;
        set({ sides: null });
      }
      await save();
      await settle(sides);
    },
    async takeTheirs() {
      const { sides, galley } = get();
      const mine = source.latest();
      if (sides === null || mine === null || galley === null) return;
      const { article, pictures } = sides.theirs;
      if (sides.copy !== null) {
        set({ pictures: new Map([...pictures.map((picture) => [picture.hash, picture] as const), ...get().pictures]) });
        await save();
        galley.takeArticle(article);
        await save();
        await settle(sides);
        return;
      }
      // What was written since both were kept is kept too.
      const theirs = saysTheSame(mine, sides.mine)
        ? sides.theirs
        : await desk.call('collation.begin', { article: mine });
      become(theirs, () => galley.takeArticle(theirs.article));
    },
    async keepBoth() {
      const { sides } = get();
      const mine = source.latest();
      if (sides === null || mine === null) return null;
      const made = await desk.call('collation.keepBoth', {
        article: sides.copy === null ? mine : sides.theirs.article,
      });
      if (sides.copy === null) {
        // What was unsaved of the one is the other now.
        words()?.settle();
        adopt(made);
      } else await settle(sides);
      return made;
    },
    async putBack() {
      onDisk.revision = null;
      words()?.touch();
      await save();
    },
  };
}

/** A refusal is on screen already, as two sides or as a failed save. */
export function ignoreRefusal(error: unknown): void {
  if (!(error instanceof DeskError)) throw error;
}
