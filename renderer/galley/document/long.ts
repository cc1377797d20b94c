import { Plugin } from '@tiptap/pm/state';

/** More blocks than this make an article long. */
const many = 120;

/**
 * Says on the sheet that the article is long, so that the style lays out only what is near the screen. In a short one
 * watching which blocks come near costs more at every key than their layout.
 */
export function longArticle(): Plugin {
  return new Plugin({ props: { attributes: ({ doc }) => ({ class: doc.childCount > many ? 'long' : '' }) } });
}
