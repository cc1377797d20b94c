import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Article, type Block, inline, newArticle, newId } from '#shared/article/index.ts';
import { everything, type Passage, type Search } from '#shared/contract/index.ts';
import { type Library, openLibrary } from '../../main/library/index.ts';
import { LibrarySearch } from '../../main/search/index.ts';
import { scratch } from '../scratch.ts';

export const now = '2026-11-24T12:00:00.000Z';

export function paragraph(text: string): Block {
  return { type: 'paragraph', id: newId(), text: inline(text) };
}

export function figure(caption: string, credit: string | null, picture: string | null = null): Block {
  const alt = { kind: 'text', text: '' } as const;
  return { type: 'figure', id: newId(), picture, awaits: '', caption: inline(caption), alt, size: 'column', credit };
}

export const harbour = newArticle(
  '2026-11-20T09:00:00Z',
  {
    slug: 'harbour-dredging',
    headline: 'Harbour dredging to start early',
    section: 'World',
    status: 'ready',
    tags: ['fishing'],
    bylines: [{ name: 'Zoë Müller', role: 'Reporter' }],
  },
  [
    paragraph(
      'The council voted late at night. The fishing fleet has waited since winter for the channel to be cleared.',
    ),
    figure('Boats at anchor off Lowestoft', 'Łukasz Nowak/Reuters'),
  ],
);
export const budget = newArticle(
  '2026-11-10T09:00:00Z',
  { slug: 'budget-night', headline: 'Council passes the budget', section: 'Politics', embargo: '2026-12-01T06:00:00Z' },
  [paragraph('Councillors cheered. The harbour gets nothing.'), figure('The chamber', null)],
);
export const tokyo = newArticle(
  '2026-10-01T09:00:00Z',
  { slug: 'tokyo', headline: '東京で開かれたサミット', language: 'ja' },
  [paragraph('首相は横浜港を訪れ、漁業者と会談した。')],
);

export interface Opened {
  library: Library;
  search: LibrarySearch;
  close(): Promise<void>;
}

/** The search of a library. */
export async function openSearch(folder: string): Promise<Opened> {
  const library = await openLibrary(folder, { now: () => now, pictures: { records: async () => [] } });
  const unforeseen: unknown[] = [];
  const search = new LibrarySearch(library, { now: () => now, unforeseen: (error) => unforeseen.push(error) });
  const close = async () => {
    await search.close();
    await library.close();
    if (unforeseen.length > 0) throw unforeseen[0];
  };
  return { library, search, close };
}

/** The same, closed when the test ends. */
export async function reopened(folder: string): Promise<Opened> {
  const desk = await openSearch(folder);
  onTestFinished(() => desk.close());
  return desk;
}

/** A library of its own with these articles in it, for one test. */
export async function newsroom(articles: Article[] = [harbour, budget, tokyo]): Promise<Opened> {
  const desk = await reopened(join(await scratch(), 'Library'));
  for (const article of articles) await desk.library.create(article);
  return desk;
}

export async function find({ search }: Opened, words: string, given: Partial<Search> = {}) {
  await search.ready(() => undefined);
  return await search.find({ search: { ...everything, words, ...given }, skip: 0, take: 50 });
}

export async function slugs(desk: Opened, words: string, given: Partial<Search> = {}): Promise<string[]> {
  return (await find(desk, words, given)).hits.map(({ article }) => article.slug);
}

/** A passage with its hits in brackets. */
export const marked = ({ field, runs }: Passage) =>
  `${field}: ${runs.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('')}`;
