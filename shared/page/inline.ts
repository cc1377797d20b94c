import { type Inline, type MarkType, markTypes, type TextRun } from '../article/index.ts';
import { escapeText, linkAttribute } from './escape.ts';

const tags: Record<MarkType, { open: string; close: string }> = {
  bold: { open: '<strong>', close: '</strong>' },
  italic: { open: '<em>', close: '</em>' },
  strike: { open: '<s>', close: '</s>' },
  subscript: { open: '<sub>', close: '</sub>' },
  superscript: { open: '<sup>', close: '</sup>' },
  smallCaps: { open: '<span class="sc">', close: '</span>' },
};

interface Tag {
  open: string;
  close: string;
}

const bare: readonly Tag[] = [];

/**
 * Styled text as HTML. Elements nest in one order, link outermost and then as in `markTypes`, and stay open across
 * neighbouring runs that share them, so that a link with one word in italics is one link.
 * An address that may not stand on a page is dropped and its words stay.
 */
export function inlineHtml(runs: Inline): string {
  let html = '';
  let open = bare;
  for (const run of runs) {
    if ('break' in run) {
      html += '<br>';
      continue;
    }
    const wanted = run.marks === undefined && run.href === undefined ? bare : tagsOf(run);
    if (open !== wanted) {
      html += change(open, wanted);
      open = wanted;
    }
    html += escapeText(run.text);
  }
  return open === bare ? html : html + change(open, bare);
}

/** The tags that close what only `from` has and open what only `to` has, past the start they share. */
function change(from: readonly Tag[], to: readonly Tag[]): string {
  let shared = 0;
  while (shared < from.length && from[shared]?.open === to[shared]?.open) shared++;
  let html = '';
  for (let at = from.length - 1; at >= shared; at--) html += from[at]?.close ?? '';
  for (let at = shared; at < to.length; at++) html += to[at]?.open ?? '';
  return html;
}

function tagsOf({ marks, href }: TextRun): readonly Tag[] {
  const wanted: Tag[] = [];
  const link = href === undefined ? null : linkAttribute(href);
  if (link !== null) wanted.push({ open: `<a${link}>`, close: '</a>' });
  if (marks !== undefined) for (const mark of markTypes) if (marks.includes(mark)) wanted.push(tags[mark]);
  return wanted;
}

const visible = /[^\s\p{C}\p{Z}]/u;

/** Whether there is anything to read: white space and invisible characters alone are not. */
export function hasWords(text: Inline | string): boolean {
  if (typeof text === 'string') return visible.test(text);
  return text.some((run) => 'text' in run && hasWords(run.text));
}
