import type { Desk, Opened } from '#shared/contract/index.ts';
import { diskFault, writeDurably } from '../disk/index.ts';
import type { Downloads } from '../preview/index.ts';
import { packageOf, takePackage } from './packages.ts';
import { openArticle, type Place } from './place.ts';

type PackageRows = Pick<Desk, Extract<keyof Desk, `package.${string}`>>;

/** What the rows about article packages need from the desk around them. */
interface PackageDesk {
  downloads: Downloads;
  /** Asks for the place of a new file; null when the editor changed their mind. */
  chooseFile(name: string): Promise<string | null>;
  /** Told of an article that came in. */
  changed(id: string): void;
}

/** The rows of the contract about an article as a file. @param place gives the library that is open now */
export function packageRows(place: () => Place, desk: PackageDesk): PackageRows {
  return {
    'package.save': async ({ id }) => {
      const { name, bytes } = await packageOf(place(), id);
      const file = await desk.chooseFile(name);
      if (file === null) return null;
      try {
        await writeDurably(file, bytes);
      } catch (error) {
        throw diskFault(error, file);
      }
      return { file };
    },
    'package.toDownload': async ({ id }) => {
      const { name, bytes } = await packageOf(place(), id);
      return { name, address: desk.downloads.offer(name, bytes) };
    },
    'package.open': async ({ name, bytes }, work): Promise<Opened> => {
      const id = await takePackage(place(), name, bytes, work);
      desk.changed(id);
      return openArticle(place(), id);
    },
  };
}
