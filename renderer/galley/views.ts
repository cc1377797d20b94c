import type { Extensions } from '@tiptap/core';
import { FigureView } from './blocks/figure/view.ts';
import { LinkView } from './blocks/links/view.ts';
import { BylineView } from './byline/view.ts';
import { Figure } from './schema/figures.ts';
import { BylineRow } from './schema/head.ts';
import { schemaExtensions } from './schema/index.ts';
import { Embed, Related } from './schema/links.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * The schema with the blocks that draw themselves. The views are plain DOM: a thousand React roots would cost what
 * the keystroke has.
 */
export function viewedExtensions(surroundings: Surroundings): Extensions {
  const viewed: Extensions = [
    Figure.extend({
      addNodeView:
        () =>
        ({ node, view, getPos }) =>
          new FigureView(node, view, getPos, surroundings),
    }),
    Related.extend({
      addNodeView:
        () =>
        ({ node, view, getPos }) =>
          new LinkView(node, view, getPos, surroundings),
    }),
    Embed.extend({
      addNodeView:
        () =>
        ({ node, view, getPos }) =>
          new LinkView(node, view, getPos, surroundings),
    }),
    BylineRow.extend({ addNodeView: () => () => new BylineView(surroundings.chrome) }),
  ];
  const names = new Map(viewed.map((extension) => [extension.name, extension]));
  return schemaExtensions.map((extension) => names.get(extension.name) ?? extension);
}
