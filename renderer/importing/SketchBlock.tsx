import type { ReactNode } from 'react';
import type { Block, Inline, ListItem } from '#shared/article/index.ts';
import { say } from '#shared/messages/index.ts';
import { SketchFigure } from './SketchFigure.tsx';
import { Styled } from './Styled.tsx';

/** One block of the resulting article, to look at; `before` counts the pictures above it. */
export function SketchBlock({ block, before }: { block: Block; before: number }): ReactNode {
  switch (block.type) {
    case 'paragraph':
      return <Prose text={block.text} />;
    case 'crosshead':
      return (
        <h3 className="importing-crosshead" data-level={block.level}>
          <Styled text={block.text} />
        </h3>
      );
    case 'blockQuote':
      return (
        <blockquote className="importing-quote">
          {keyed(block.paragraphs).map(({ key, value }) => (
            <Prose key={key} text={value} />
          ))}
        </blockquote>
      );
    case 'pullQuote':
      return (
        <blockquote className="importing-pull">
          <Styled text={block.text} />
          {block.attribution !== '' && <footer>{block.attribution}</footer>}
        </blockquote>
      );
    case 'list':
      return <SketchList ordered={block.ordered} items={block.items} />;
    case 'figure':
      return <SketchFigure figure={block} number={before + 1} />;
    case 'gallery':
      return block.figures.map((figure, index) => (
        <SketchFigure key={figure.id} figure={figure} number={before + index + 1} />
      ));
    case 'factBox':
      return (
        <div className="importing-box">
          <h3>{block.title}</h3>
          {block.blocks.map((inner) => (
            <SketchBlock key={inner.id} block={inner} before={before} />
          ))}
        </div>
      );
    case 'table':
      return (
        <table className="importing-table">
          <tbody>
            {keyed(block.rows).map(({ key, value }) => (
              <tr key={key}>
                {keyed(value).map((cell) => (
                  <td key={cell.key} colSpan={cell.value.columns} rowSpan={cell.value.rows}>
                    <Styled text={cell.value.text} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'related':
    case 'embed':
      return (
        <div className="importing-related">
          <p>{block.title}</p>
          <small>{block.href === null ? say('importing.sketch.titleOnly') : block.href}</small>
        </div>
      );
    case 'divider':
      return <hr className="importing-divider" />;
  }
}

function Prose({ text }: { text: Inline }) {
  return (
    <p className="importing-paragraph">
      <Styled text={text} />
    </p>
  );
}

function SketchList({ ordered, items }: { ordered: boolean; items: readonly ListItem[] }) {
  const List = ordered ? 'ol' : 'ul';
  return (
    <List className="importing-list">
      {keyed(items).map(({ key, value }) => (
        <li key={key}>
          <Styled text={value.text} />
          {value.nested !== null && <SketchList {...value.nested} />}
        </li>
      ))}
    </List>
  );
}

/** Values without an id of their own, keyed by where they stand: this rendering is made anew for every reading. */
function keyed<Value>(values: readonly Value[]): { key: string; value: Value }[] {
  return values.map((value, index) => ({ key: `${index}`, value }));
}
