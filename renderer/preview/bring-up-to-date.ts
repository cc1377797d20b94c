/**
 * Makes a page on show the same as a page newly made, by what differs alone: pictures and type that are there stay there,
 * and so does the place the reader scrolled to.
 * @param html the whole of the new page
 */
export function bringUpToDate(shown: Document, html: string): void {
  // By the parser of the page's own window: what it reads stands under the page's policy, which knows its style.
  const frame = shown.defaultView;
  if (frame === null) return;
  const made = new frame.DOMParser().parseFromString(html, 'text/html');
  follow(shown.documentElement, made.documentElement);
}

function follow(shown: Element, made: Element): void {
  followAttributes(shown, made);
  const before = [...shown.childNodes];
  const after = [...made.childNodes];
  let start = 0;
  while (isSame(before[start], after[start])) start++;
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && isSame(before.at(-1 - end), after.at(-1 - end))) end++;
  const gone = before.slice(start, before.length - end);
  const come = after.slice(start, after.length - end);
  const [old] = gone;
  const [young] = come;
  if (gone.length === 1 && come.length === 1 && isElement(old) && isElement(young) && old.nodeName === young.nodeName) {
    follow(old, young);
    return;
  }
  const rest = before[before.length - end] ?? null;
  for (const node of gone) node.remove();
  for (const node of come) shown.insertBefore(node, rest);
}

function isSame(one: Node | undefined, other: Node | undefined): boolean {
  return one !== undefined && other !== undefined && one.isEqualNode(other);
}

// Nodes of a frame are of the frame's own classes: `instanceof` would not know them.
function isElement(node: Node | undefined): node is Element {
  return node?.nodeType === Node.ELEMENT_NODE;
}

function followAttributes(shown: Element, made: Element): void {
  for (const { name } of [...shown.attributes]) if (!made.hasAttribute(name)) shown.removeAttribute(name);
  for (const { name, value } of made.attributes) {
    if (shown.getAttribute(name) !== value) shown.setAttribute(name, value);
  }
}
