import { Plugin } from '@tiptap/pm/state';

/** More blocks than this make an article long. */
const many = 120;

/**
 * The class a sheet begins with, for the style to lay out only what is near the screen where the article is long. It
 * stands there before the first layout: a block that was laid out whole before costs more at every key ever after.
 */
export function lengthClass(blocks: number): string {
  return blocks > many ? 'long' : '';
}

/**
 * Says on the sheet when an article has become long. In a short one, watching which blocks come near costs more at every
 * key than their layout.
 */
export function longArticle(): Plugin {
  return new Plugin({ props: { attributes: ({ doc }) => ({ class: lengthClass(doc.childCount) }) } });
}
