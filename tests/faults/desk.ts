import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { type Article, inline, newArticle } from '#shared/article/index.ts';
import { DeskError, type FaultCode } from '#shared/contract/index.ts';
import type { Picture } from '#shared/picture/index.ts';
import { type Library, type LibraryOptions, openLibrary } from '../../main/library/index.ts';
import { openPlace, type Place, type PlaceOptions } from '../../main/place/index.ts';
import { scratch } from '../scratch.ts';

/** The moment everything in these tests happens at. */
export const now = '2017-07-18T09:00:00.000Z';

/** A library in a folder, or in a new one, closed when the test ends. */
export async function library(
  folder?: string,
  pictures: readonly Picture[] = [],
  options: Pick<LibraryOptions, 'access' | 'mended'> = {},
): Promise<Library> {
  const opened = await openLibrary(folder ?? join(await scratch(), 'Library'), {
    ...options,
    now: () => now,
    pictures: { records: async (hashes) => pictures.filter((picture) => hashes.includes(picture.hash)) },
  });
  onTestFinished(() => opened.close());
  return opened;
}

/** A library with all that belongs to it, as the window has it open, closed when the test ends. */
export async function place(folder: string, options: Partial<PlaceOptions> = {}): Promise<Place> {
  const unforeseen = (error: unknown) => {
    throw error;
  };
  const opened = await openPlace(folder, {
    now: () => now,
    who: 'ida',
    unforeseen,
    create: true,

    ...options,
  });
  onTestFinished(() => opened.close());
  return opened;
}

/** A short article under that headline. */
export function article(headline: string, head: Partial<Article['head']> = {}): Article {
  return newArticle(now, { headline, ...head }, [
    { type: 'paragraph', id: 'first1', text: inline('The council votes tonight.') },
  ]);
}

/** The same article under another headline, as an editor's next keystrokes leave it. */
export function retitled(before: Article, headline: string): Article {
  return { ...before, head: { ...before.head, headline } };
}

/** The code an editor is told something went wrong by; fails when nothing did, or something nobody foresaw. */
export async function refusal(work: Promise<unknown>): Promise<FaultCode> {
  const error: unknown = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(DeskError);
  return error instanceof DeskError ? error.code : 'unexpected';
}

/** Where an article's document lies. */
export function documentOf({ folder }: Library, id: string): string {
  return join(folder, 'articles', id, 'article.json');
}
