import { html, parseFragment, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { styleTags } from './style-tags.ts';

/** What has no words of the text in it: it goes with all it holds. */
const dead = new Set(
  `script style link meta title template noscript iframe frame frameset object embed applet svg math canvas audio video
  button input select textarea datalist dialog map`.split(/\s+/),
);
/** What the schema reads of an element, with what the galley's own copies say in `data-`; everything else goes. */
const read = /^(?:href|src|alt|class|colspan|rowspan|data-.+)$/;

/**
 * What another program put on the clipboard as HTML, with its text, its structure and its styles only; a style said in
 * CSS becomes the element for it. The browser never sees the rest: it would report every style and every handler to the
 * content security policy, and read none of them.
 */
export function cleanHtml(source: string): string {
  const fragment = parseFragment(source);
  clean(fragment);
  return serialize(fragment);
}

function clean(parent: Tree.ParentNode): void {
  parent.childNodes = parent.childNodes.filter(
    (child) => isText(child) || (isElement(child) && !dead.has(child.tagName)),
  );
  for (const child of parent.childNodes) {
    if (!isElement(child)) continue;
    clean(child);
    const css = child.attrs.find(({ name }) => name === 'style')?.value;
    child.attrs = child.attrs.filter(({ name }) => read.test(name));
    if (css !== undefined) dress(child, css);
  }
}

/** Puts the elements that say what an element's CSS says around its content. */
function dress(element: Tree.Element, css: string): void {
  const { wrap, undoes } = styleTags(css);
  // Google Docs wraps all it copies in a <b> that is not bold.
  if (undoes.includes(element.tagName)) element.tagName = element.nodeName = 'span';
  for (const tag of wrap) {
    const wrapper: Tree.Element = {
      nodeName: tag,
      tagName: tag === 'small-caps' ? 'span' : tag,
      attrs: tag === 'small-caps' ? [{ name: 'class', value: 'small-caps' }] : [],
      namespaceURI: html.NS.HTML,
      childNodes: element.childNodes,
      parentNode: element,
    };
    for (const child of wrapper.childNodes) child.parentNode = wrapper;
    element.childNodes = [wrapper];
  }
}

function isText(node: Tree.ChildNode): node is Tree.TextNode {
  return node.nodeName === '#text';
}

function isElement(node: Tree.ChildNode): node is Tree.Element {
  return 'tagName' in node;
}
