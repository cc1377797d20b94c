import { newArticle, sampleArticle } from '#shared/article/index.ts';
import { type About, type Desk, DeskError } from '#shared/contract/index.ts';
import { type Agency, shippedAgencies } from '#shared/credits/index.ts';
import { say } from '#shared/messages/index.ts';
import { readSource } from '../importers/index.ts';
import { absent } from '../library/index.ts';
import { openArticle, type Place } from './place.ts';

type LibraryRows = Pick<
  Desk,
  | Extract<keyof Desk, `library.${string}` | `import.${string}` | `houses.${string}`>
  | 'pictures.takeIn'
  | 'pictures.edit'
  | 'pictures.records'
>;

/** What the rows about the library need from the desk around them. */
interface LibraryDesk {
  /** The time, as ISO 8601 with an offset. */
  now(): string;
  /** Told of an article that came, went or changed. @param saved the state it was saved as here */
  changed(id: string, saved?: string): void;
  /** Told of pictures about which something was written. */
  picturesChanged(hashes: string[]): void;
  /** Asks for another library and opens it in place of this one; null when the editor changed their mind. */
  chooseLibrary(): Promise<About | null>;
}

/** The rows of the contract about articles, their pictures and house styles. @param place gives the library that is open now */
export function libraryRows(place: () => Place, desk: LibraryDesk): LibraryRows {
  return {
    'library.remembered': () => place().library.remembered(),
    'library.list': (_, work) =>
      place().library.list((done, total) => work.progress(done, total, say('desk.doing.list'))),
    'library.open': ({ id }) => openArticle(place(), id),
    'library.create': async ({ language, sample = false }) => {
      const blank = () => newArticle(desk.now(), language === undefined ? {} : { language });
      const article = sample ? sampleArticle(desk.now()) : blank();
      await place().library.create(article);
      desk.changed(article.id);
      return openArticle(place(), article.id);
    },
    'library.save': async ({ article, revision }) => {
      // A window asks for it where the file went; whoever brought it back meanwhile is not written over.
      const saved = await place().library.save(article, revision ?? absent);
      desk.changed(article.id, saved.revision);
      return saved;
    },
    'library.duplicate': async ({ id }) => {
      const copy = await place().library.duplicate(id);
      desk.changed(copy.id);
      return copy;
    },
    'library.discard': async ({ id }) => {
      await place().library.discard(id);
      desk.changed(id);
      return {};
    },
    'library.restore': async ({ id }) => {
      const restored = await place().library.restore(id);
      desk.changed(restored.id);
      return restored;
    },
    'library.choose': () => desk.chooseLibrary(),
    'library.takeOver': () => place().takeOver(),

    'pictures.takeIn': ({ name, bytes }, work) => place().pictures.takeIn(name, bytes, work),
    'pictures.edit': async ({ hash, edited, ...also }) => {
      const picture = await place().pictures.edit(hash, edited, also);
      desk.picturesChanged([hash]);
      return picture;
    },
    'pictures.records': ({ hashes }) => place().pictures.records(hashes),

    'import.read': async (source) => readSource({ ...source, now: desk.now(), agencies: await knownAgencies(place()) }),
    'import.accept': async (source) => {
      const { article, account } = await readSource({
        ...source,
        now: desk.now(),
        agencies: await knownAgencies(place()),
      });
      const { name, bytes } = source;
      await place().library.create(article, { name, bytes, account, reading: article });
      desk.changed(article.id);
      return openArticle(place(), article.id);
    },

    'houses.list': () => place().library.houses(),
    'houses.save': async ({ house }) => {
      await place().library.saveHouse(house);
      return house;
    },
  };
}

/** The agencies credits are told by. Those that are shipped where the desk's own cannot be read: a source still can. */
async function knownAgencies({ credits }: Place): Promise<readonly Agency[]> {
  try {
    return (await credits.style()).agencies;
  } catch (error) {
    if (error instanceof DeskError && error.code === 'credits-unreadable') return shippedAgencies;
    throw error;
  }
}
