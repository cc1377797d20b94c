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

/**
 * Styled text as HTML. Elements nest in one order, link outermost and then as in `markTypes`, and stay open across
 * neighbouring runs that share them, so that a link with one word in italics is one link.
 * An address that may not stand on a page is dropped and its words stay.
 */
export function inlineHtml(runs: Inline): string {
  const first = runs[0];
  if (runs.length === 1 && first !== undefined && 'text' in first && first.marks === undefined && !first.href)
    return escapeText(first.text);
  let html = '';
  let open: Tag[] = [];
  for (const run of runs) {
    const wanted = 'break' in run ? open : tagsOf(run);
    let shared = 0;
    while (shared < open.length && open[shared]?.open === wanted[shared]?.open) shared++;
    html += closing(open, shared);
    for (let at = shared; at < wanted.length; at++) html += wanted[at]?.open ?? '';
    html += 'break' in run ? '<br>' : escapeText(run.text);
    open = wanted;
  }
  return html + closing(open, 0);
}

function closing(open: Tag[], keep: number): string {
  let html = '';
  for (let at = open.length - 1; at >= keep; at--) html += open[at]?.close ?? '';
  return html;
}

function tagsOf(run: TextRun): Tag[] {
  const wanted: Tag[] = [];
  const link = run.href === undefined ? null : linkAttribute(run.href);
  if (link !== null) wanted.push({ open: `<a${link}>`, close: '</a>' });
  const { marks } = run;
  if (marks !== undefined) for (const mark of markTypes) if (marks.includes(mark)) wanted.push(tags[mark]);
  return wanted;
}

/** Whether there is anything to read: white space and invisible characters alone are not. */
export function hasWords(text: Inline | string): boolean {
  if (typeof text === 'string') return /[^\s\p{C}\p{Z}]/u.test(text);
  return text.some((run) => 'text' in run && hasWords(run.text));
}
