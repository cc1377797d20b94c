import { Extension, Node } from '@tiptap/core';
import { say } from '#shared/messages/index.ts';
import { type Attributes, idAttribute } from './attributes.ts';

/** A table with its caption. */
export const TableBlock = Node.create({
  name: 'tableBlock',
  group: 'block',
  content: 'table tableCaption',
  isolating: true,
  addAttributes: () => idAttribute,
  parseHTML: () => [{ tag: 'div.table-block' }],
  renderHTML: () => ['div', { class: 'blk table-block' }, 0],
});

export const Table = Node.create({
  name: 'table',
  content: 'tableRow+',
  selectable: false,
  isolating: true,
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: () => ['table', ['tbody', 0]],
});

export const TableRow = Node.create({
  name: 'tableRow',
  content: '(tableCell | tableHeader)*',
  selectable: false,
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: () => ['tr', 0],
});

function cell(name: 'tableCell' | 'tableHeader', tag: 'td' | 'th') {
  return Node.create({
    name,
    content: 'cellText',
    selectable: false,
    isolating: true,
    addAttributes: () => ({
      ...span('colspan', 1_000),
      ...span('rowspan', 10_000),
      colwidth: { default: null, rendered: false },
    }),
    parseHTML: () => [{ tag }],
    renderHTML: ({ HTMLAttributes }) => [tag, HTMLAttributes, 0],
  });
}

export const TableCell = cell('tableCell', 'td');
export const TableHeader = cell('tableHeader', 'th');

export const CellText = Node.create({
  name: 'cellText',
  content: 'inline*',
  selectable: false,
  parseHTML: () => [
    { tag: 'p', context: 'tableCell/', priority: 60 },
    { tag: 'p', context: 'tableHeader/', priority: 60 },
  ],
  renderHTML: () => ['p', 0],
});

export const TableCaption = Node.create({
  name: 'tableCaption',
  content: 'inline*',
  selectable: false,
  defining: true,
  parseHTML: () => [{ tag: 'p.table-caption', priority: 60 }],
  renderHTML: () => ['p', { class: 'table-caption', 'data-hint': say('galley.hint.tableCaption') }, 0],
});

/** What each node is to `prosemirror-tables`. */
const roles = new Map([
  ['table', 'table'],
  ['tableRow', 'row'],
  ['tableCell', 'cell'],
  ['tableHeader', 'header_cell'],
]);

export const TableRoles = Extension.create({
  name: 'tableRoles',
  extendNodeSchema: (extension) => {
    const role = roles.get(extension.name);
    return role === undefined ? {} : { tableRole: role };
  },
});

/** How many columns or rows a cell takes, 1 unless the source says a number in reach. */
function span(name: 'colspan' | 'rowspan', most: number): Attributes {
  return {
    [name]: {
      default: 1,
      parseHTML: (element) => {
        const said = Number(element.getAttribute(name));
        return Number.isInteger(said) && said >= 1 && said <= most ? said : 1;
      },
      renderHTML: (attributes) => (attributes[name] === 1 ? {} : { [name]: attributes[name] }),
    },
  };
}
