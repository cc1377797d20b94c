import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { expect, test } from 'vitest';
import { renderPage } from '#shared/page/index.ts';
import { furnishingOf } from './furnishing.ts';
import { longPage } from './page-input.ts';
import { reactPage } from './react-page.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

test('what the page is measured beside makes the same elements, with the same attributes, around the same words', () => {
  const input = longPage(2_000);
  const { html } = renderPage(input);
  const ours = outline(parse(html).childNodes);
  const peer = outline(parse(reactPage(input, furnishingOf(html))).childNodes);
  expect(ours.length).toBeGreaterThan(200);
  expect(peer).toEqual(ours);
});

/** Every element and every text in order, space between elements left aside; JSON as what it says. */
function outline(nodes: Node[]): string[] {
  return nodes.flatMap((node) => {
    if ('value' in node) {
      const text = node.value.trim();
      return text === '' ? [] : [text.startsWith('{') ? JSON.stringify(JSON.parse(text)) : text];
    }
    if (!('tagName' in node)) return [];
    const attributes = node.attrs.map(({ name, value }) => `${name}=${value}`).sort();
    return [`<${node.tagName} ${attributes.join(' ')}>`, ...outline(node.childNodes)];
  });
}
