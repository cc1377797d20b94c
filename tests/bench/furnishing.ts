import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Furnishing } from './react-page.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** The style sheet and the facts of a page of ours, for another to be made with. */
export function furnishingOf(html: string): Furnishing {
  const nodes = parse(html).childNodes;
  return { style: textOf(nodes, 'style'), facts: JSON.parse(textOf(nodes, 'script')) };
}

function textOf(nodes: Node[], tag: string): string {
  for (const node of nodes) {
    if (!('tagName' in node)) continue;
    if (node.tagName === tag) return node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
    const found = textOf(node.childNodes, tag);
    if (found !== '') return found;
  }
  return '';
}
