import { type Article, type Inline, plain } from '#shared/article/index.ts';

/** The same article as the plain HTML a bare editor starts from. */
export function bareHtml(article: Article, picture: string): string {
  const parts = [`<h1>${article.head.headline}</h1>`, `<p>${article.head.standfirst}</p>`];
  for (const block of article.body) {
    if (block.type === 'paragraph') parts.push(`<p>${styled(block.text)}</p>`);
    if (block.type === 'crosshead') parts.push(`<h2>${styled(block.text)}</h2>`);
    if (block.type === 'figure') {
      parts.push(`<figure><img src="${picture}" alt=""><figcaption>${plain(block.caption)}</figcaption></figure>`);
    }
  }
  return parts.join('');
}

// The bench writes the article itself, in letters and full stops alone: nothing here needs escaping.
function styled(runs: Inline): string {
  return runs
    .map((run) => {
      if ('break' in run) return '<br>';
      if (run.href !== undefined) return `<a href="${run.href}">${run.text}</a>`;
      if (run.marks?.includes('bold')) return `<strong>${run.text}</strong>`;
      return run.marks?.includes('italic') ? `<em>${run.text}</em>` : run.text;
    })
    .join('');
}
