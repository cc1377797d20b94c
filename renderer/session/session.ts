import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Article, newId } from '#shared/article/index.ts';
import { DeskError, type Opened } from '#shared/contract/index.ts';
import { type Picture, type Written, writtenOf } from '#shared/picture/index.ts';
import type { CallOptions, DeskClient } from '../desk/index.ts';
import type { GalleyHandle } from '../galley/index.ts';
import { onceCalm } from './calm.ts';
import { type Keeper, keeper, type Saving } from './keeper.ts';
import { latestOf } from './latest.ts';

/** The open article and what is known of it. */
export interface Session {
  /** The article as it was opened: what a galley starts from. A new object is a new opening. */
  opened: Opened | null;
  /** The id of an article that is being read from disk. */
  opening: string | null;
  /** The article as it stands, a moment behind the typing. */
  article: Article | null;
  /** The record of every picture the article uses, and of those taken in since. */
  pictures: ReadonlyMap<string, Picture>;
  saving: Saving;
  galley: GalleyHandle | null;
  /** The id of the figure selected in the galley. */
  selectedFigure: string | null;
  /** How many words are selected there; null for a mere caret. */
  selectedWords: number | null;
}

/** What can be done with the open article. */
export interface SessionActions {
  /**
   * Opens an article of the library, once what is open is on disk.
   * @throws DeskError when the open one could not be saved (it stays open), or the other could not be read
   */
  open(id: string): Promise<void>;
  /** Shows an article the desk has just opened: a new one, an imported one. @throws DeskError as `open` */
  show(opened: Opened): Promise<void>;
  /** Lets go of the open article. @throws DeskError when it could not be saved */
  close(): Promise<void>;
  /** Lets go of it though it is not on disk: the editor said so. */
  abandon(): void;
  /**
   * The galley changed; `read` gives the article as it then is, and is only called when somebody wants it.
   * @param isTyping whether only words were typed: what shows the article may then wait for a pause
   */
  changed(read: () => Article, isTyping: boolean): void;
  /** Keeps the article on show close behind the typing, until what it gives is called. */
  followClosely(): () => void;
  /** The article as it stands at this moment; null when none is open. */
  latest(): Article | null;
  /** Writes what is not yet on disk, pictures' fields too. @throws DeskError */
  save(): Promise<void>;
  /** Puts what is on screen into the library as an article of its own and goes on with that one. @throws DeskError */
  saveAsCopy(): Promise<void>;
  /** Takes a picture into the library. @throws DeskError */
  takeIn(file: File, options?: CallOptions): Promise<Picture>;
  /** Hears of the records of pictures the article is about to use. */
  know(pictures: readonly Picture[]): void;
  /** Sets what an editor wrote about a picture. */
  editPicture(hash: string, written: Written): void;
  useGalley(galley: GalleyHandle | null): void;
  /** The selection in the galley came to another figure, or to another number of words. */
  select(figure: string | null, words: number | null): void;
}

/** How long the article on show may lag behind what is done, in milliseconds: the preview must follow within 200. */
const close = { quiet: 70, atMost: 500 };
/** How long it may lag while words are typed and no page shows them: counts and checks are read in a pause. */
const inPauses = { quiet: 300, atMost: 3_000 };

const empty: Session = {
  opened: null,
  opening: null,
  article: null,
  pictures: new Map(),
  saving: { state: 'saved', at: 0 },
  galley: null,
  selectedFigure: null,
  selectedWords: null,
};

/** A session over a desk: one open article, continuously saved. */
export function createSession(desk: DeskClient): StoreApi<Session & SessionActions> {
  return createStore<Session & SessionActions>()((set, get) => {
    let revision: string | null = null;
    let words: Keeper | null = null;
    const fields = new Map<string, Keeper>();
    let openings = 0;
    const source = latestOf((article) => set({ article }));
    const following = onceCalm(() => source.followWhenIdle(), close);
    const followingTyping = onceCalm(() => source.followWhenIdle(), inPauses);
    let watchers = 0;

    function tellSaving(): void {
      set({ saving: together([...(words === null ? [] : [words]), ...fields.values()]) });
    }

    function letGo(): void {
      words?.stop();
      words = null;
      for (const one of fields.values()) one.stop();
      fields.clear();
      following.cancel();
      followingTyping.cancel();
      source.start(null);
      // The galley is on screen still: it comes and goes with its component.
      set({ ...empty, galley: get().galley });
    }

    function adopt(opened: Opened): void {
      letGo();
      source.start(opened.article);
      revision = opened.revision;
      words = keeper(Date.parse(opened.article.changed), write, tellSaving);
      set({
        opened,
        article: opened.article,
        pictures: new Map(opened.pictures.map((picture) => [picture.hash, picture])),
        saving: words.saving,
      });
    }

    async function write(): Promise<void> {
      const article = source.latest();
      if (article === null) return;
      ({ revision } = await desk.call('library.save', { article, revision }));
    }

    async function save(): Promise<void> {
      await Promise.all([words?.flush(), ...[...fields.values()].map((one) => one.flush())]);
    }

    async function adoptWhenSaved(opened: Opened, opening: number): Promise<void> {
      // What was typed while the other article was being read counts too.
      while (get().saving.state !== 'saved') await save();
      // Somebody asked for yet another one meanwhile.
      if (opening === openings) adopt(opened);
    }

    function fieldKeeper(hash: string): Keeper {
      const known = fields.get(hash);
      if (known !== undefined) return known;
      const made = keeper(
        Date.now(),
        async () => {
          const picture = get().pictures.get(hash);
          if (picture !== undefined) await desk.call('pictures.edit', { hash, ...writtenOf(picture) });
        },
        tellSaving,
      );
      fields.set(hash, made);
      return made;
    }

    function note(picture: Picture): void {
      set(({ pictures }) => ({ pictures: new Map(pictures).set(picture.hash, picture) }));
    }

    return {
      ...empty,
      async open(id) {
        const opening = ++openings;
        await save();
        set({ opening: id });
        try {
          await adoptWhenSaved(await desk.call('library.open', { id }), opening);
        } finally {
          if (opening === openings) set({ opening: null });
        }
      },
      async show(opened) {
        await adoptWhenSaved(opened, ++openings);
      },
      async close() {
        openings++;
        await save();
        letGo();
      },
      abandon: letGo,
      changed(read, isTyping) {
        if (words === null) return;
        source.changed(read);
        words.touch();
        (isTyping && watchers === 0 ? followingTyping : following).touch();
      },
      followClosely() {
        watchers++;
        following.touch();
        return () => {
          watchers--;
        };
      },
      latest: () => source.latest(),
      save,
      async saveAsCopy() {
        const article = source.latest();
        if (article === null) return;
        const copy = { ...article, id: newId() };
        const saved = await desk.call('library.save', { article: copy, revision: null });
        adopt({
          article: copy,
          revision: saved.revision,
          pictures: [...get().pictures.values()],
          asRead: null,
          recovered: null,
        });
      },
      async takeIn(file, options) {
        const bytes = new Uint8Array(await file.arrayBuffer());
        const picture = await desk.call('pictures.takeIn', { name: file.name, bytes }, options);
        note(picture);
        return picture;
      },
      know: (pictures) => pictures.forEach(note),
      editPicture(hash, written) {
        const picture = get().pictures.get(hash);
        if (picture === undefined) throw new DeskError('picture-missing', { hash });
        note({ ...picture, ...written });
        fieldKeeper(hash).touch();
      },
      useGalley: (galley) => set({ galley }),
      select(figure, words) {
        const { selectedFigure, selectedWords } = get();
        if (figure !== selectedFigure || words !== selectedWords) set({ selectedFigure: figure, selectedWords: words });
      },
    };
  });
}

/** Several things' saving as one: a failure shows before a wait, a wait before what is saved. */
function together(keepers: readonly Keeper[]): Saving {
  let state: 'saved' | 'saving' = 'saved';
  let at = 0;
  for (const { saving } of keepers) {
    if (saving.state === 'failed') return saving;
    if (saving.state === 'saving') state = 'saving';
    at = Math.max(at, saving.at);
  }
  return { state, at };
}
