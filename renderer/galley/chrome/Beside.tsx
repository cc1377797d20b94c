import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import { type PointerEvent, useEffect } from 'react';
import { useStore } from 'zustand';
import { say } from '#shared/messages/index.ts';
import { moveBlockTo } from '../document/blocks.ts';
import { Icon } from '../dom/Icon.tsx';
import { asStep } from '../history/as-step.ts';
import type { GalleySchema } from '../schema/names.ts';
import { openSlash } from '../slash/plugin.ts';
import type { OpenGalley } from '../surroundings.ts';
import { dragging } from './drag.ts';
import { blockAtElement } from './gaps.ts';
import { sheetOf } from './spot.ts';

/** The handle that moves a block and the + that adds one below it, beside the block the pointer is over. */
export function Beside({ open }: { open: OpenGalley }) {
  const beside = useStore(open.chrome, (chrome) => chrome.beside);
  const { view } = open.editor;

  useEffect(() => {
    const sheet = sheetOf(view);
    let shown: HTMLElement | null = null;
    const hide = () => {
      shown = null;
      if (open.chrome.getState().beside !== null) open.chrome.setState({ beside: null });
    };
    const follow = (event: MouseEvent) => {
      if (event.target instanceof Element && event.target.closest('.beside') !== null) return;
      const block = blockAtElement(view, event.target);
      if (block === null || (block.dom === shown && open.chrome.getState().beside !== null)) return;
      shown = block.dom;
      const { offsetTop, offsetLeft, offsetWidth, offsetHeight } = block.dom;
      const spot = { top: offsetTop, left: offsetLeft, width: offsetWidth, height: offsetHeight };
      open.chrome.setState({ beside: { pos: block.pos, spot } });
    };
    sheet.addEventListener('mousemove', follow);
    sheet.addEventListener('mouseleave', hide);
    view.dom.addEventListener('keydown', hide);
    open.editor.on('update', hide);
    return () => {
      sheet.removeEventListener('mousemove', follow);
      sheet.removeEventListener('mouseleave', hide);
      view.dom.removeEventListener('keydown', hide);
      open.editor.off('update', hide);
    };
  }, [open, view]);

  if (beside === null) return null;
  const { pos, spot } = beside;

  const grab = (event: PointerEvent<HTMLButtonElement>) => {
    if (event.button !== 0) return;
    event.preventDefault();
    const node = view.state.doc.nodeAt(pos);
    if (node === null) return;
    view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, pos)));
    view.focus();
    dragging(open, event.nativeEvent, (target) => {
      const index = view.state.doc.resolve(pos).index(0);
      asStep(moveBlockTo({ node, pos, index }, target))(view.state, view.dispatch);
    });
  };
  const add = () => {
    const { nodes }: GalleySchema = view.state.schema;
    const end = pos + (view.state.doc.nodeAt(pos)?.nodeSize ?? 0);
    const transaction = view.state.tr.insert(end, nodes.paragraph.create());
    view.dispatch(transaction.setSelection(TextSelection.create(transaction.doc, end + 1)).scrollIntoView());
    view.focus();
    openSlash(view);
  };
  return (
    <div className="beside" style={{ top: spot.top, height: spot.height }}>
      <button
        type="button"
        className="grip"
        tabIndex={-1}
        aria-label={say('galley.beside.grip')}
        title={say('galley.beside.grip.hint')}
        onPointerDown={grab}
      >
        <Icon name="grip" />
      </button>
      <button
        type="button"
        className="addb"
        tabIndex={-1}
        aria-label={say('galley.beside.add')}
        title={say('galley.beside.add')}
        onClick={add}
      >
        <Icon name="plus" />
      </button>
    </div>
  );
}
