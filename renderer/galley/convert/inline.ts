import type { JSONContent } from '@tiptap/core';
import type { Mark, Node } from '@tiptap/pm/model';
import { type Inline, type MarkType, markTypes, type TextRun } from '#shared/article/index.ts';

/** Runs of text as the content of a text block. */
export function toInlineContent(runs: Inline): JSONContent[] {
  return runs.flatMap((run) => ('break' in run ? [{ type: 'break' }] : textContent(run)));
}

/** Plain text as the content of a text block; a line feed becomes a break. */
export function toPlainContent(text: string): JSONContent[] {
  return withBreaks(text, {});
}

/** The content of a text block as runs. */
export function toInline(block: Node): Inline {
  const runs: Inline = [];
  block.forEach((child) => {
    if (child.text === undefined) runs.push({ break: true });
    else runs.push(toRun(child.text, child.marks));
  });
  return runs;
}

/** The content of a text block as plain text; a break becomes a line feed. */
export function toPlain(block: Node): string {
  let text = '';
  block.forEach((child) => {
    text += child.text ?? '\n';
  });
  return text;
}

function textContent({ text, marks = [], href }: TextRun): JSONContent[] {
  const dressed = [
    ...(href === undefined ? [] : [{ type: 'link', attrs: { href } }]),
    ...marks.map((type) => ({ type })),
  ];
  return withBreaks(text, dressed.length === 0 ? {} : { marks: dressed });
}

/** A document never holds a line feed inside a text: the browser would show it as a space, and read it back as one. */
function withBreaks(text: string, dress: Pick<JSONContent, 'marks'>): JSONContent[] {
  return text.split('\n').flatMap((line, index) => {
    const content = line === '' ? [] : [{ type: 'text', text: line, ...dress }];
    return index === 0 ? content : [{ type: 'break' }, ...content];
  });
}

function toRun(text: string, dress: readonly Mark[]): TextRun {
  const run: TextRun = { text };
  if (dress.length === 0) return run;
  const names = new Set(dress.map((mark) => mark.type.name));
  const styles: MarkType[] = markTypes.filter((type) => names.has(type));
  if (styles.length > 0) run.marks = styles;
  const link = dress.find((mark) => mark.type.name === 'link');
  if (link !== undefined) run.href = link.attrs.href;
  return run;
}
