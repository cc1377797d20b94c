import { create } from 'zustand';
import { type Article, articleFigures } from '#shared/article/index.ts';
import type { Summary } from '#shared/contract/index.ts';
import { type Picture, uncreditedFigures } from '#shared/picture/index.ts';
import { desk, type Progress } from '../desk/index.ts';
import { wordsOf } from '../session/index.ts';
import { loadSaved } from './saved.ts';
import { lookAgain } from './search.ts';

interface LibraryState {
  /** Last changed first; null until the desk has answered. */
  articles: Summary[] | null;
  /** What the desk does with the whole library, and how far it is; null when it has done it. */
  progress: Progress | null;
}

/** The library as the list shows it. */
export const useLibrary = create<LibraryState>(() => ({ articles: null, progress: null }));

/**
 * Shows the list of last time at once, then has every article looked at, and everything read that can be searched.
 * @returns the list as it is, before the search is ready
 * @throws DeskError
 */
export async function startLibrary(): Promise<Summary[]> {
  const kept = await desk.call('library.remembered', {});
  if (kept !== null) useLibrary.setState({ articles: kept });
  const [articles] = await Promise.all([loadLibrary(), loadSaved()]);
  return articles;
}

/** Keeps when everything can be found. @throws DeskError */
export async function readyForSearch(): Promise<void> {
  await desk.call('search.index', {}, { onProgress });
  useLibrary.setState({ progress: null });
  lookAgain();
}

function onProgress(progress: Progress): void {
  useLibrary.setState({ progress: progress.done < progress.total ? progress : null });
}

let reading: Promise<Summary[]> | null = null;
let readingNext: Promise<Summary[]> | null = null;

/**
 * Reads the list. Asked for again while it is being read, it is read once more afterwards, however often it was asked
 * for, so that an old answer never comes after a new one. @throws DeskError
 */
export function loadLibrary(): Promise<Summary[]> {
  if (reading === null) return readNow();
  readingNext ??= reading.then(readNow, readNow);
  return readingNext;
}

function readNow(): Promise<Summary[]> {
  readingNext = null;
  reading = desk
    .call('library.list', {}, { onProgress })
    .then((articles) => {
      useLibrary.setState({ articles });
      lookAgain();
      return articles;
    })
    .finally(() => {
      reading = null;
    });
  return reading;
}

/** Copies an article. @throws DeskError */
export async function duplicate(id: string): Promise<Summary> {
  const copy = await desk.call('library.duplicate', { id });
  await loadLibrary();
  return copy;
}

/** Moves an article to the bin: at once on screen, then on disk. @throws DeskError */
export async function discard(id: string): Promise<void> {
  useLibrary.setState(({ articles }) => ({ articles: articles?.filter((article) => article.id !== id) ?? null }));
  try {
    await desk.call('library.discard', { id });
  } finally {
    await loadLibrary();
  }
}

/** Takes an article back out of the bin. @throws DeskError */
export async function restore(id: string): Promise<Summary> {
  const restored = await desk.call('library.restore', { id });
  await loadLibrary();
  return restored;
}

/**
 * Shows the open article in the list as it stands on screen, so that typing never asks the desk for the whole list.
 */
export function showInLibrary(article: Article, pictures: ReadonlyMap<string, Picture>): void {
  useLibrary.setState(({ articles }) => {
    if (articles === null) return {};
    const line = summary(article, pictures);
    const others = articles.filter((other) => other.id !== article.id);
    const at = others.findIndex((other) => other.changed <= line.changed);
    return { articles: at < 0 ? [...others, line] : others.toSpliced(at, 0, line) };
  });
}

function summary(article: Article, pictures: ReadonlyMap<string, Picture>): Summary {
  const figures = articleFigures(article);
  const { slug, headline, section, status, embargo } = article.head;
  const withoutCredit = uncreditedFigures(figures, pictures).length;
  return {
    id: article.id,
    slug,
    headline,
    section,
    status,
    embargo,
    words: wordsOf(article),
    figures: figures.length,
    withoutCredit,
    changed: article.changed,
  };
}
