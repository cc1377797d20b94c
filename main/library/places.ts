import { join } from 'node:path';
import { id } from '#shared/schema/index.ts';
import { namesIn } from '../disk/index.ts';

export { namesIn };

/** Where everything of a library lies, by what it is. */
export interface Places {
  folder: string;
  /** library.json: the format's version and the library's own id. */
  identity: string;
  articles: string;
  bin: string;
  houses: string;
  /** The list's cache; may be deleted at any time. */
  list: string;
}

export function placesIn(folder: string): Places {
  return {
    folder,
    identity: join(folder, 'library.json'),
    articles: join(folder, 'articles'),
    bin: join(folder, 'bin'),
    houses: join(folder, 'houses'),
    list: join(folder, '.cache', 'list.json'),
  };
}

/** Whether a folder's name can be an article's id; what a person or a sync program put beside them cannot. */
export function isArticleId(name: string): boolean {
  return id.safeParse(name).success;
}

/** The articles a folder holds by the names in it; none where the folder is not there. */
export async function articleIds(folder: string): Promise<string[]> {
  return (await namesIn(folder)).filter(isArticleId);
}
