import { readFile } from 'node:fs/promises';
import { articlePictures, newId } from '#shared/article/index.ts';
import type { Work } from '#shared/contract/index.ts';
import { say } from '#shared/messages/index.ts';
import { type PackedPicture, packArticle, packageEnding, unpackArticle } from '../packages/index.ts';
import type { Place } from './place.ts';

/** An article of the library as a package: its name and its bytes. @throws as `Library.open` */
export async function packageOf(place: Place, id: string): Promise<{ name: string; bytes: Uint8Array }> {
  const { article } = await place.library.open(id);
  const records = await place.pictures.records(articlePictures(article));
  async function* pictures(): AsyncGenerator<PackedPicture> {
    for (const record of records) {
      const { path } = await place.pictures.file(record.hash);
      yield { record, bytes: await readFile(path) };
    }
  }
  return { name: `${article.head.slug}${packageEnding}`, bytes: await packArticle(article, pictures()) };
}

/**
 * Takes the article of a package into the library, with its pictures. What the library knows of a picture already stands;
 * an article of the same id is left alone, and this one comes in beside it.
 * @returns the article's id
 * @throws DeskError `package-unreadable`, `article-newer`, or what taking in throws
 */
export async function takePackage(place: Place, name: string, bytes: Uint8Array, work: Work): Promise<string> {
  const { article, pictures } = await unpackArticle(name, bytes);
  const known = new Set((await place.pictures.records(pictures.map(({ hash }) => hash))).map(({ hash }) => hash));
  for (const [at, picture] of pictures.entries()) {
    work.progress(at, pictures.length, say('desk.doing.picture', { number: at + 1, count: pictures.length }));
    const { hash } = await place.pictures.takeIn(picture.fileName, picture.bytes, work);
    if (picture.written === null || known.has(hash)) continue;
    const { edited, ...also } = picture.written;
    await place.pictures.edit(hash, edited, also);
  }
  // Whatever stands under its id, sound or damaged, stays.
  const isThere = (await place.library.line(article.id)) !== null;
  const taken = isThere ? { ...article, id: newId() } : article;
  await place.library.create(taken);
  return taken.id;
}
