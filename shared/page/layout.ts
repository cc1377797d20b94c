import type { FigureBlock, Layout, Related } from '../article/index.ts';
import { blockHtml } from './blocks/block.ts';
import { leadHtml } from './blocks/figure.ts';
import { relatedHtml } from './blocks/links.ts';
import type { Forme } from './forme.ts';
import { shownAt } from './image.ts';
import { openingHtml } from './opening.ts';

/** How a lead picture stands: its class for the style sheets and how much of the window it takes. */
interface LeadPlace {
  className: string;
  sizes: string;
}

/** The article between masthead and foot, arranged for its layout. */
export function articleHtml(forme: Forme, lead: FigureBlock | null): string {
  const { body, head } = forme.article;
  const related = relatedHtml(
    forme,
    body.filter((block): block is Related => block.type === 'related'),
  );
  const place = lead === null ? null : leadPlace(forme, lead, head.layout, related !== '');
  const opening = openingHtml(forme);
  const picture = lead === null || place === null ? '' : leadHtml(forme, lead, place.className, place.sizes);
  let copy = '';
  for (const block of body) if (block !== lead) copy += blockHtml(forme, block);
  const text = copy === '' ? '' : `<div class="copy">\n${copy}</div>\n`;
  const side = sideClass(forme, place, related !== '');
  return `<article id="article"${side}>\n${opening}${picture}${text}${related}</article>\n`;
}

/**
 * A long read opens on a picture from edge to edge, a brief keeps it in its column. On a standard page the picture has
 * the related list beside it; where there is none, a picture that is wider than tall takes the side column too, and
 * nothing is left white. A size an editor chose comes first.
 */
function leadPlace(forme: Forme, lead: FigureBlock, layout: Layout, related: boolean): LeadPlace {
  if (layout === 'longread') return { className: 'lead full', sizes: '100vw' };
  if (layout === 'brief') return { className: 'lead', sizes: shownAt('column', layout) };
  if (lead.size === 'fullBleed') return { className: 'lead full', sizes: '100vw' };
  const shown = forme.prints.of(lead)?.files;
  const landscape = shown !== undefined && shown.width >= shown.height * 1.25;
  if (lead.size === 'wide' || (landscape && !related))
    return { className: 'lead wide', sizes: shownAt('wide', layout) };
  return { className: 'lead', sizes: shownAt('column', layout) };
}

/** Where a standard page has its related list: beside the lead picture, beside the copy, or after copy that needs the room. */
function sideClass(forme: Forme, place: LeadPlace | null, related: boolean): string {
  if (forme.article.head.layout !== 'standard' || !related) return '';
  if (place?.className === 'lead') return ' class="beside-lead"';
  const spread = forme.article.body.some(
    (block) =>
      block.type === 'gallery' || (block.type === 'figure' && (block.size === 'wide' || block.size === 'fullBleed')),
  );
  return spread ? ' class="spread"' : ' class="beside-copy"';
}
