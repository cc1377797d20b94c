import { createStore, type StoreApi } from 'zustand/vanilla';
import { DeskError, type Opened } from '#shared/contract/index.ts';
import { type Picture, writtenOf } from '#shared/picture/index.ts';
import type { DeskClient } from '../desk/index.ts';
import { onceCalm } from './calm.ts';
import { fieldsOf } from './fields.ts';
import { bytesOf } from './file-bytes.ts';
import type { Held, Holding } from './held.ts';
import { holdUnsaved } from './hold-unsaved.ts';
import { type Keeper, keeper, together } from './keeper.ts';
import { latestOf } from './latest.ts';
import { ignoreRefusal, type OnDisk, otherHand } from './other-hand.ts';
import { type Sides, saysTheSame } from './sides.ts';
import type { Session, SessionActions } from './state.ts';

/** How long the article on show may lag behind what is done, in milliseconds: the preview must follow within 200. */
const close = { quiet: 30, atMost: 400 };
/** How long it may lag while words are typed and no page shows them: counts and checks are read in a pause. */
const inPauses = { quiet: 300, atMost: 3_000 };

/** A revision that no file has. */
const nowhere = '0'.repeat(64);

const empty: Session = {
  opened: null,
  opening: null,
  article: null,
  pictures: new Map(),
  saving: { state: 'saved', at: 0 },
  sides: null,
  news: null,
  galley: null,
  selectedFigure: null,
  selectedWords: null,
};

function isSame(one: Picture, other: Picture | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A session over a desk: one open article, continuously saved. @param holding keeps what the disk does not take */
export function createSession(desk: DeskClient, holding: Holding): StoreApi<Session & SessionActions> {
  return createStore<Session & SessionActions>()((set, get) => {
    const onDisk: OnDisk = { revision: null, article: null, own: [] };
    let words: Keeper | null = null;
    let openings = 0;
    const source = latestOf((article) => set({ article }));
    const following = onceCalm(() => source.followWhenIdle(), close);
    const followingTyping = onceCalm(() => source.followWhenIdle(), inPauses);
    let watchers = 0;
    const fields = fieldsOf(async (hash) => {
      const picture = get().pictures.get(hash);
      if (picture !== undefined) await desk.call('pictures.edit', { hash, ...writtenOf(picture) });
    }, tellSaving);
    const unsaved = holdUnsaved(holding, () => {
      const article = source.latest();
      const [pictures, written] = [[...get().pictures.values()], fields.unsaved()];
      return article === null ? null : { article, revision: onDisk.revision, pictures, written };
    });
    const hands = otherHand({
      desk,
      get,
      set,
      source,
      onDisk,
      words: () => words,
      unsaved: fields.unsaved,
      adopt,
      save,
    });

    function tellSaving(): void {
      set({ saving: together([...(words === null ? [] : [words.saving]), ...fields.saving]) });
      unsaved.told(get().saving);
    }

    function letGo(): void {
      words?.stop();
      words = null;
      fields.stop();
      following.cancel();
      followingTyping.cancel();
      unsaved.cancel();
      source.start(null);
      // The galley is on screen still: it comes and goes with its component.
      set({ ...empty, galley: get().galley });
    }

    function adopt(opened: Opened): void {
      letGo();
      source.start(opened.article);
      Object.assign(onDisk, { revision: opened.revision, article: opened.article, own: [] });
      words = keeper(Date.parse(opened.article.changed), write, tellSaving);
      set({
        opened,
        article: opened.article,
        pictures: new Map(opened.pictures.map((picture) => [picture.hash, picture])),
        saving: words.saving,
      });
    }

    /** Goes on with words that are not on disk: they are unsaved still. @param opened the article as it is on disk, if it is */
    function goOnWith(held: Held, opened: Opened | null): void {
      const { article, revision, pictures, written } = held;
      const own = pictures.filter(({ hash }) => written.includes(hash));
      const base: Opened = opened ?? { article, revision: revision ?? '', pictures, asRead: null, recovered: null };
      adopt({ ...base, article, pictures: [...base.pictures, ...own] });
      onDisk.revision = revision;
      if (opened?.revision !== revision) onDisk.article = null;
      words?.touch();
      for (const hash of written) fields.touch(hash);
      unsaved.now();
    }

    /** The same, with words that were held when a window closed. */
    function regain(held: Held, opened: Opened | null): void {
      goOnWith(held, opened);
      set({ news: { what: 'regained', at: Date.now() } });
    }

    async function askAgain({ mine, theirs, copy }: Sides): Promise<void> {
      const opening = ++openings;
      await save();
      const opened = await desk.call('library.open', { id: mine.id });
      const pictures = [...get().pictures.values()];
      if (copy !== null) {
        if (get().article?.id !== mine.id) await whenSaved(() => adopt(opened), opening);
        await desk.call('collation.putBack', { article: theirs.article, name: copy });
        await hands.lookForCopies();
        return;
      }
      // Based on no state that is on disk, so that the save is refused and both sides are kept again.
      const held = { article: mine, revision: nowhere, pictures, written: [] };
      await whenSaved(() => goOnWith(held, opened), opening);
      await words?.flush().catch(ignoreRefusal);
    }

    async function write(): Promise<void> {
      const article = source.latest();
      if (article === null) return;
      try {
        const { revision } = await desk.call('library.save', { article, revision: onDisk.revision });
        Object.assign(onDisk, { revision, article, own: [...onDisk.own, revision].slice(-16) });
      } catch (error) {
        if (!(error instanceof DeskError) || error.code !== 'article-changed-outside') throw error;
        await hands.refused(article, error);
        await write();
      }
    }

    async function save(): Promise<void> {
      await Promise.all([words?.flush(), fields.flush()]);
    }

    /** Shows an article once what is open is on disk, unless somebody asked for yet another one meanwhile. */
    async function whenSaved(show: () => void, opening: number): Promise<void> {
      // What was typed while the other article was being read counts too.
      while (get().saving.state !== 'saved') await save();
      if (opening === openings) show();
    }

    /** Reads an article, with what was held of it. */
    async function read(id: string): Promise<() => void> {
      const held = await unsaved.heldOf(id);
      try {
        const opened = await desk.call('library.open', { id });
        const isUnsaved = held !== null && !(held.written.length === 0 && saysTheSame(held.article, opened.article));
        return () => (isUnsaved ? regain(held, opened) : adopt(opened));
      } catch (error) {
        if (held === null || !(error instanceof DeskError) || error.code !== 'article-missing') throw error;
        return () => regain(held, null);
      }
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
          await whenSaved(await read(id), opening);
        } finally {
          if (opening === openings) set({ opening: null });
        }
      },
      async show(opened) {
        await whenSaved(() => adopt(opened), ++openings);
      },
      async close() {
        openings++;
        await save();
        letGo();
      },
      abandon() {
        unsaved.release();
        letGo();
      },
      changed(read, isTyping) {
        if (words === null || hands.isFollowing) return;
        source.changed(read);
        words.touch();
        unsaved.touch();
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
      hold: () => unsaved.now(),
      save,
      look: hands.look,
      lookForCopies: hands.lookForCopies,
      keepMine: hands.keepMine,
      takeTheirs: hands.takeTheirs,
      keepBoth: hands.keepBoth,
      askAgain,
      putBack: hands.putBack,
      async takeIn(file, options) {
        const bytes = await bytesOf(file);
        const stored = await desk.call('pictures.takeIn', { name: file.name, bytes }, options);
        const known = get().pictures.get(stored.hash);
        // Of a picture that is here already, what was written in this window may not have reached the disk yet.
        const picture = known === undefined ? stored : { ...stored, ...writtenOf(known) };
        note(picture);
        return picture;
      },
      know: (pictures) => pictures.forEach(note),
      async lookAtPictures(hashes) {
        const before = get().pictures;
        const asked = hashes.filter((hash) => before.has(hash) && !fields.unsaved().includes(hash));
        if (asked.length === 0) return;
        for (const picture of await desk.call('pictures.records', { hashes: asked })) {
          // What an editor wrote here meanwhile is newer than the answer.
          const isOlder = get().pictures.get(picture.hash) !== before.get(picture.hash);
          if (!isOlder && !isSame(picture, before.get(picture.hash))) note(picture);
        }
      },
      editPicture(hash, written) {
        const picture = get().pictures.get(hash);
        if (picture === undefined) throw new DeskError('picture-missing', { hash });
        note({ ...picture, ...written });
        fields.touch(hash);
        unsaved.touch();
      },
      useGalley: (galley) => set({ galley }),
      select(figure, words) {
        const { selectedFigure, selectedWords } = get();
        if (figure !== selectedFigure || words !== selectedWords) set({ selectedFigure: figure, selectedWords: words });
      },
    };
  });
}
