import type { Article } from '#shared/article/index.ts';

/** Hands the article as it stands to the browser as a file, for when the library's disk does not take it. */
export function saveCopyElsewhere(article: Article): void {
  const address = URL.createObjectURL(new Blob([JSON.stringify(article, null, 2)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${article.head.slug}.standfirst.json`;
  link.click();
  // The browser has taken hold of the file by the next turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
