import type { Block } from '../../article/index.ts';
import type { Forme } from '../forme.ts';
import { blockQuoteHtml, crossheadHtml, paragraphHtml, pullQuoteHtml } from './copy.ts';
import { figureHtml, galleryHtml } from './figure.ts';
import { embedHtml } from './links.ts';
import { factBoxHtml, listHtml } from './list.ts';
import { tableHtml } from './table.ts';

/** One block of the copy. Related links give nothing here: they stand in a list of their own. */
export function blockHtml(forme: Forme, block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return paragraphHtml(forme, block);
    case 'crosshead':
      return crossheadHtml(forme, block);
    case 'blockQuote':
      return blockQuoteHtml(forme, block);
    case 'pullQuote':
      return pullQuoteHtml(forme, block);
    case 'list':
      return listHtml(forme, block);
    case 'figure':
      return figureHtml(forme, block);
    case 'gallery':
      return galleryHtml(forme, block);
    case 'factBox':
      return factBoxHtml(forme, block);
    case 'table':
      return tableHtml(forme, block);
    case 'embed':
      return embedHtml(forme, block);
    case 'divider':
      return `<hr${forme.anchor(block.id)}>\n`;
    case 'related':
      return '';
  }
}
