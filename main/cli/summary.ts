import type { Summary } from '#shared/contract/index.ts';

/** An article's line as commands give it. */
export function articleLine({ id, slug, headline, status, words, changed }: Summary) {
  return { id, slug, headline, status, words, updated: changed };
}

/** The same for a person. */
export function articleText({ id, slug, status, words }: Summary): string {
  return `${id}  ${status.padEnd(9)}  ${String(words).padStart(6)} words  ${slug}\n`;
}
