import { type Command, Selection } from '@tiptap/pm/state';
import { firstBlock } from '../convert/to-article.ts';
import { bodyStart } from '../document/places.ts';

/** From the standfirst down into the copy: the caret of the browser does not get past the byline row by itself. */
export const downPastByline: Command = (state, dispatch, view) => {
  const { $head, empty } = state.selection;
  if (!empty || $head.parent.type.name !== 'standfirst' || view?.endOfTextblock('down') === false) return false;
  if (state.doc.childCount === firstBlock) return false;
  dispatch?.(state.tr.setSelection(Selection.near(state.doc.resolve(bodyStart(state.doc)), 1)).scrollIntoView());
  return true;
};

/** From the first line of the copy up into the standfirst. */
export const upPastByline: Command = (state, dispatch, view) => {
  const { $head, empty } = state.selection;
  const first = Selection.near(state.doc.resolve(bodyStart(state.doc)), 1);
  if (!empty || $head.parent !== first.$head.parent || view?.endOfTextblock('up') === false) return false;
  const standfirst = Selection.findFrom(state.doc.resolve(bodyStart(state.doc)), -1, true);
  if (standfirst === null || $head.index(0) !== firstBlock) return false;
  dispatch?.(state.tr.setSelection(standfirst).scrollIntoView());
  return true;
};

/** To the left from the very start of the copy into the standfirst. */
export const leftPastByline: Command = (state, dispatch, view) =>
  state.selection.$head.parentOffset === 0 && upPastByline(state, dispatch, view);

/** To the right from the very end of the standfirst into the copy. */
export const rightPastByline: Command = (state, dispatch, view) => {
  const { $head } = state.selection;
  return $head.parentOffset === $head.parent.content.size && downPastByline(state, dispatch, view);
};
