import type { ReactNode } from 'react';
import type { Inline, MarkType } from '#shared/article/index.ts';

const elements: Record<MarkType, (inner: ReactNode) => ReactNode> = {
  bold: (inner) => <strong>{inner}</strong>,
  italic: (inner) => <em>{inner}</em>,
  strike: (inner) => <s>{inner}</s>,
  subscript: (inner) => <sub>{inner}</sub>,
  superscript: (inner) => <sup>{inner}</sup>,
  smallCaps: (inner) => <span className="importing-small-caps">{inner}</span>,
};

/** Text with its style, to look at. A link shows as one and leads nowhere: what it points at was not checked yet. */
export function Styled({ text }: { text: Inline }): ReactNode {
  return text.map((run, index) => {
    const key = `${index}`;
    if ('break' in run) return <br key={key} />;
    let shown: ReactNode = run.text;
    for (const mark of [...(run.marks ?? [])].reverse()) shown = elements[mark](shown);
    return run.href === undefined ? (
      <span key={key}>{shown}</span>
    ) : (
      <span key={key} className="importing-link" title={run.href}>
        {shown}
      </span>
    );
  });
}
