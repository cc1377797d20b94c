import { commentsHtml } from './comments.ts';
import { cleanHtml, escapeText } from './escape.ts';
import { fontFiles } from './fonts.ts';
import { makeForme } from './forme.ts';
import { headHtml } from './head.ts';
import { hasWords } from './inline.ts';
import { writingDirection } from './language.ts';
import { articleHtml } from './layout.ts';
import { leadFigure } from './lead.ts';
import { mastheadHtml } from './opening.ts';
import type { Page, PageInput } from './page.ts';
import { shareHtml } from './share.ts';

/** Makes the page of an article: a whole HTML document, and the files it needs beside it. Pure: same input, same bytes. */
export function renderPage(input: PageInput): Page {
  const forme = makeForme(input);
  const { head } = input.article;
  const lead = leadFigure(input.article, forme.prints);
  const masthead = mastheadHtml(forme);
  const skip = masthead === '' ? '' : `<a class="skip" href="#article"${forme.wordsLang}>${forme.words.skip}</a>\n`;
  const end = shareHtml(forme) + commentsHtml(forme) + footHtml(input.house.foot);
  const body = `${skip}${masthead}<main>\n${articleHtml(forme, lead)}</main>\n${end === '' ? '' : `<footer class="end">\n${end}</footer>\n`}`;
  const dir = writingDirection(head.language) === 'rtl' ? ' dir="rtl"' : '';
  const html = cleanHtml(`<!doctype html>
<html lang="${escapeText(head.language)}"${dir}>
<head>
${headHtml(forme, lead)}
</head>
<body class="${head.layout}">
${body}</body>
</html>
`);
  return {
    html,
    pictures: forme.prints.files,
    fonts: fontFiles(html.slice(html.indexOf('<body'))),
    leftOut: forme.prints.leftOut,
  };
}

function footHtml(foot: string): string {
  return hasWords(foot) ? `<p class="foot">${escapeText(foot)}</p>\n` : '';
}
