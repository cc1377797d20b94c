import { join } from 'node:path';
import type { Binned, BinnedPicture } from '#shared/contract/index.ts';
import { goesAt } from '../bin/index.ts';
import { namesIn } from '../disk/index.ts';
import { checkHistory } from '../history/index.ts';
import type { Library } from '../library/index.ts';
import type { Pictures } from '../pictures/index.ts';

/** The articles in the bin, last discarded first, and what would be lost with each. */
export async function binnedArticles(library: Library): Promise<Binned[]> {
  const binned: Binned[] = [];
  for (const article of await library.bin()) {
    const folder = join(library.folder, 'bin', article.id);
    binned.push({
      ...article,
      versions: (await checkHistory(join(folder, 'history'))).versions.length,
      imported: (await namesIn(join(folder, 'source'))).length > 0,
      exports: (await namesIn(join(folder, 'exports'))).length,
    });
  }
  return binned;
}

/** The pictures in the bin, last discarded first. */
export async function binnedPictures(pictures: Pictures): Promise<BinnedPicture[]> {
  const binned = (await pictures.bin.all()).map(({ hash, picture, mark }) => ({
    hash,
    picture,
    discarded: mark?.discarded ?? null,
    who: mark?.who ?? '',
    goes: mark === null ? null : goesAt(mark.counted),
  }));
  const moment = ({ discarded }: BinnedPicture) => (discarded === null ? 0 : Date.parse(discarded));
  return binned.sort((a, b) => moment(b) - moment(a) || a.hash.localeCompare(b.hash));
}
