import { closeHistory } from '@tiptap/pm/history';
import { NodeSelection, Selection, TextSelection } from '@tiptap/pm/state';
import type { CommandId } from '#shared/commands/index.ts';
import { type Written, writtenOf } from '#shared/picture/index.ts';
import type { GalleyCommand } from './commands/index.ts';
import { changeFigure, placePicture } from './document/figures.ts';
import { followArticle } from './document/follow-article.ts';
import { fieldStart, setHead } from './document/head.ts';
import { blockById, figureById } from './document/places.ts';
import { replaceText } from './document/replace-text.ts';
import { takeArticle } from './document/take-article.ts';
import type { GalleyHandle } from './handle.ts';
import { changeFiguresIn } from './history/change-figures.ts';
import { EditPictureStep } from './history/picture-step.ts';
import { takeInPictures } from './paste/take-in.ts';
import type { OpenGalley } from './surroundings.ts';

/** The galley as the rest of the workstation may use it; while no article is open it does nothing. */
export function galleyHandle(open: () => OpenGalley | null): GalleyHandle {
  const command = (id: CommandId): [GalleyCommand, OpenGalley] | null => {
    const galley = open();
    const found = galley?.commands[id];
    return galley === null || found === undefined ? null : [found, galley];
  };
  const goTo = (pos: number, whole: boolean) => {
    const galley = open();
    if (galley === null) return;
    const { view } = galley.editor;
    const { doc } = view.state;
    const selection = whole ? NodeSelection.create(doc, pos) : Selection.near(doc.resolve(pos + 1));
    view.dispatch(view.state.tr.setSelection(selection).scrollIntoView());
    view.focus();
  };
  return {
    run(id) {
      const found = command(id);
      if (found === null) return false;
      const { view } = found[1].editor;
      return found[0].run(view.state, view.dispatch, view);
    },
    can(id) {
      const found = command(id);
      return found?.[0].run(found[1].editor.state) ?? false;
    },
    isActive(id) {
      const found = command(id);
      return found?.[0].active?.(found[1].editor.state) ?? false;
    },
    setHead(change) {
      const galley = open();
      const transaction = galley === null ? null : setHead(galley.editor.state, change);
      if (galley === null || transaction === null) return;
      galley.editor.view.dispatch(galley.joins.join(transaction, `head:${Object.keys(change).join()}`));
    },
    setFigure(id, change) {
      const galley = open();
      const transaction = galley === null ? null : changeFigure(galley.editor.state, id, change);
      if (galley === null || transaction === null) return;
      galley.editor.view.dispatch(galley.joins.join(transaction, `figure:${id}:${Object.keys(change).join()}`));
    },
    editPicture(hash, edited, rights) {
      const galley = open();
      const picture = galley?.props().opened.pictures.get(hash);
      if (galley === null || picture === undefined) return;
      const before = writtenOf(picture);
      const after: Written = { ...before, edited, rights: rights ?? picture.rights };
      const touched = [...differing(before.edited, after.edited), ...differing(before.rights, after.rights)];
      if (touched.length === 0) return;
      const transaction = galley.editor.state.tr.step(new EditPictureStep(hash, before, after));
      galley.editor.view.dispatch(galley.joins.join(transaction, `picture:${hash}:${touched.join()}`));
    },
    shapePicture(hash, shape) {
      const galley = open();
      const picture = galley?.props().opened.pictures.get(hash);
      if (galley === null || picture === undefined) return;
      const before = writtenOf(picture);
      const [touched] = differing(before.shape, shape);
      if (touched === undefined) return;
      const transaction = galley.editor.state.tr.step(new EditPictureStep(hash, before, { ...before, shape }));
      // Each turn is a step of its own; dragging a crop's edge is one.
      const what = touched === 'turns' ? shape.turns : differing(before.shape.crops, shape.crops).join();
      galley.editor.view.dispatch(galley.joins.join(transaction, `picture:${hash}:${touched}:${what}`));
    },
    changeFigures(changes) {
      const galley = open();
      if (galley === null) return;
      const { state, view } = galley.editor;
      const { pictures } = galley.props().opened;
      const transaction = changeFiguresIn(state, changes, pictures);
      if (transaction !== null) view.dispatch(closeHistory(transaction));
    },
    async takeIn(files) {
      const galley = open();
      if (galley !== null) await takeInPictures(galley, files, null);
    },
    placePicture(figureId, picture) {
      const galley = open();
      const transaction = galley === null ? null : placePicture(galley.editor.state, figureId, picture);
      if (galley !== null && transaction !== null) galley.editor.view.dispatch(transaction);
    },
    replaceText(block, from, to) {
      const galley = open();
      const transaction = galley === null ? null : replaceText(galley.editor.state, block, from, to);
      if (galley === null || transaction === null) return false;
      galley.editor.view.dispatch(transaction);
      return true;
    },
    takeArticle(article) {
      const galley = open();
      const transaction = galley === null ? null : takeArticle(galley.editor.state, article);
      if (galley !== null && transaction !== null) galley.editor.view.dispatch(transaction);
    },
    followArticle(article) {
      const galley = open();
      const transaction = galley === null ? null : followArticle(galley.editor.state, article);
      if (galley !== null && transaction !== null) galley.editor.view.dispatch(transaction);
    },
    selection() {
      const selection = open()?.editor.state.selection;
      return selection === undefined ? null : { anchor: selection.anchor, head: selection.head };
    },
    select({ anchor, head }) {
      const galley = open();
      if (galley === null) return;
      const { view } = galley.editor;
      const { doc } = view.state;
      const at = (pos: number) => doc.resolve(Math.min(Math.max(0, pos), doc.content.size));
      const node = at(anchor).nodeAfter;
      const isWhole = node !== null && !node.isText && head - anchor === node.nodeSize;
      const selection = isWhole ? new NodeSelection(at(anchor)) : TextSelection.between(at(anchor), at(head));
      view.dispatch(view.state.tr.setSelection(selection).scrollIntoView());
      view.focus();
    },
    selectFigure(id) {
      const galley = open();
      const figure = galley === null ? null : figureById(galley.editor.state.doc, id);
      if (figure !== null) goTo(figure.pos, true);
    },
    goToBlock(id) {
      const galley = open();
      if (galley === null) return;
      const { doc } = galley.editor.state;
      const place = blockById(doc, id) ?? figureById(doc, id);
      if (place !== null) goTo(place.pos, place.node.isAtom || place.node.type.name === 'figure');
    },
    goToHead(field) {
      const galley = open();
      if (galley !== null) goTo(fieldStart(galley.editor.state.doc, field) - 1, false);
    },
    focus() {
      open()?.editor.view.focus();
    },
  };
}

/** The names of what differs between two records. */
function differing(one: object, other: object): string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter(
    (name) => JSON.stringify(Reflect.get(one, name)) !== JSON.stringify(Reflect.get(other, name)),
  );
}
