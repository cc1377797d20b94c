import { type Block, type Inline, isSafeAddress, type ListItem } from '../article/index.ts';
import { say } from '../messages/index.ts';
import type { Check } from './check.ts';
import type { Finding } from './finding.ts';
import { quoted, short } from './passages.ts';
import { remembered } from './remembered.ts';

/** The schema keeps such addresses out; this is the word to the editor should one come another way. */
export const addresses: Check = {
  codes: ['address-unsafe', 'related-without-address'],
  find({ article: { body } }) {
    return body.flatMap((block): Finding[] => {
      const at = { kind: 'block', block: block.id } as const;
      const found: Finding[] = unsafeIn(block).map((address) => ({
        code: 'address-unsafe',
        severity: 'block',
        title: say('checks.address-unsafe.title'),
        detail: say('checks.address-unsafe.detail', { address: short(address) }),
        at,
      }));
      if (block.type === 'related' && block.href === null) {
        const title = say(`checks.related-without-address.${block.kind}`);
        found.push({ code: 'related-without-address', severity: 'warn', title, detail: quoted(block.title), at });
      }
      return found;
    });
  },
};

const unsafeIn = remembered((block: Block) => addressesOf(block).filter((address) => !isSafeAddress(address)));

function addressesOf(block: Block): string[] {
  switch (block.type) {
    case 'related':
      return block.href === null ? [] : [block.href];
    case 'embed':
      return [block.href];
    case 'divider':
      return [];
    case 'paragraph':
    case 'crosshead':
    case 'pullQuote':
      return links(block.text);
    case 'blockQuote':
      return block.paragraphs.flatMap(links);
    case 'list':
      return itemLinks(block.items);
    case 'figure':
      return links(block.caption);
    case 'gallery':
      return [block.caption, ...block.figures.map(({ caption }) => caption)].flatMap(links);
    case 'factBox':
      return block.blocks.flatMap(addressesOf);
    case 'table':
      return [block.caption, ...block.rows.flatMap((row) => row.map(({ text }) => text))].flatMap(links);
  }
}

function itemLinks(items: ListItem[]): string[] {
  return items.flatMap(({ text, nested }) => [...links(text), ...(nested === null ? [] : itemLinks(nested.items))]);
}

function links(runs: Inline): string[] {
  return runs.flatMap((run) => ('href' in run && run.href !== undefined ? [run.href] : []));
}
