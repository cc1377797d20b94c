import { type Article, altText, articleFigures, plain } from '#shared/article/index.ts';
import type { ImportReading } from '#shared/contract/index.ts';
import { shippedAgencies } from '#shared/credits/index.ts';
import { readSource } from '../importers/index.ts';
import type { Said } from './said.ts';
import { sourceFile } from './source.ts';

/** What an import makes of a file. Nothing is stored. */
export async function readFileOut({ file }: { file: string }): Promise<Said> {
  const source = await sourceFile(file);
  const reading = await readSource({
    ...source,
    decisions: [],
    now: new Date().toISOString(),
    agencies: shippedAgencies,
  });
  return { json: readingOut(reading), text: readingText(reading) };
}

function readingOut({ article, account }: ImportReading) {
  const { headline, standfirst, bylines, firstPublished, dated } = article.head;
  return {
    article,
    title: headline,
    standfirst,
    byline: bylines.map(({ name }) => name).join(', '),
    publishedTime: firstPublished ?? dated.date,
    paragraphs: paragraphs(article),
    figures: articleFigures(article).map(({ awaits, caption, credit, alt }) => ({
      src: awaits === '' ? null : awaits,
      caption: plain(caption),
      credit,
      alt: altText(alt),
    })),
    related: article.body.flatMap((block) =>
      block.type === 'related' ? [{ title: block.title, kind: block.kind }] : [],
    ),
    account: account.map(({ line, text, became, sure, question }) => ({
      line,
      text,
      became,
      sure,
      ...(question === undefined ? {} : { question }),
    })),
  };
}

/** The paragraphs of the copy, those of long quotations among them. */
function paragraphs(article: Article): string[] {
  return article.body.flatMap((block) => {
    if (block.type === 'paragraph') return [plain(block.text)];
    return block.type === 'blockQuote' ? block.paragraphs.map(plain) : [];
  });
}

function readingText({ article, account }: ImportReading): string {
  const lines = account.map(
    ({ line, text, became, sure, question }) =>
      `${String(line).padStart(5)}  ${(sure ? became : `${became}?`).padEnd(12)}  ${text}${question === undefined ? '' : `\n${' '.repeat(21)}${question}`}`,
  );
  return `${article.head.headline}\n\n${lines.join('\n')}\n`;
}
