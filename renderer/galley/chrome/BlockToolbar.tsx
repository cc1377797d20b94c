import type { Command } from '@tiptap/pm/state';
import { NodeSelection } from '@tiptap/pm/state';
import { type FigureSize, figureSizes } from '#shared/article/index.ts';
import { say } from '#shared/messages/index.ts';
import { duplicateBlock, moveBlock, removeBlock } from '../document/blocks.ts';
import { pairFigure, unpairFigure } from '../document/gallery.ts';
import { asStep } from '../history/as-step.ts';
import { chooseStill, replacePicture, setStill } from '../paste/choose.ts';
import type { OpenGalley } from '../surroundings.ts';
import { Over } from './Over.tsx';
import type { Spot } from './state.ts';
import { type Tool, Toolbar } from './Toolbar.tsx';
import { useRedraw } from './useRedraw.ts';

/** The toolbar over a selected block. */
export function BlockToolbar({ open, spot }: { open: OpenGalley; spot: Spot }) {
  const { editor } = open;
  useRedraw(editor);

  const { view, state } = editor;
  const { selection } = state;
  if (!(selection instanceof NodeSelection)) return null;
  const { node, from } = selection;
  const isFigure = node.type.name === 'figure';
  const label = view.nodeDOM(from) instanceof HTMLElement ? nameOf(view.nodeDOM(from)) : say('galley.block');
  const tool = (name: string, face: Partial<Tool>, command: Command): Tool => ({
    label: name,
    ...face,
    disabled: !command(state),
    run: () => {
      asStep(command)(view.state, view.dispatch);
      view.focus();
    },
  });
  const inGallery = selection.$from.parent.type.name === 'gallery';
  const moves = [
    tool(say('galley.block.up'), { icon: 'up' }, moveBlock(-1)),
    tool(say('galley.block.down'), { icon: 'down' }, moveBlock(1)),
  ];
  const removal = [
    tool(say(isFigure ? 'galley.block.removePicture' : 'galley.block.remove'), { icon: 'remove' }, removeBlock),
  ];
  const pairing = inGallery
    ? tool(say('galley.block.unpair'), { icon: 'unpair' }, unpairFigure)
    : tool(say('galley.block.pair'), { icon: 'pair', words: say('galley.block.pair') }, pairFigure);
  const groups: Tool[][] = isFigure
    ? [
        [pairing],
        [
          {
            label: say('galley.block.replacePicture'),
            icon: 'replace',
            run: () => replacePicture(open, node.attrs.id),
          },
          ...moves,
        ],
        removal,
      ]
    : [
        ...(node.type.name === 'embed' ? [stillTools(open, from, node.attrs.still)] : []),
        [...moves, tool(say('galley.block.duplicate'), { icon: 'duplicate' }, duplicateBlock)],
        removal,
      ];
  return (
    <Over spot={spot} side="end">
      {isFigure && !inGallery && <SizeField size={node.attrs.size} onSize={(size) => setSize(open, from, size)} />}
      <Toolbar label={label} groups={groups} onLeave={() => view.focus()} />
    </Over>
  );
}

function SizeField({ size, onSize }: { size: FigureSize; onSize(size: FigureSize): void }) {
  return (
    <select
      className="tools size"
      aria-label={say('galley.block.size')}
      value={size}
      onChange={(event) => {
        const chosen = figureSizes.find((one) => one === event.target.value);
        if (chosen !== undefined) onSize(chosen);
      }}
    >
      {figureSizes.map((one) => (
        <option key={one} value={one}>
          {say(`galley.block.size.${one}`)}
        </option>
      ))}
    </select>
  );
}

/** What an embed shows where there is no network. */
function stillTools(open: OpenGalley, pos: number, still: string | null): Tool[] {
  const choose: Tool = {
    label: say(still === null ? 'galley.block.still.choose' : 'galley.block.still.chooseOther'),
    icon: 'picture',
    words: say('galley.block.still'),
    run: () => chooseStill(open, pos),
  };
  if (still === null) return [choose];
  const remove: Tool = { label: say('galley.block.still.remove'), icon: 'close', run: () => setStill(open, pos, null) };
  return [choose, remove];
}

function setSize({ editor }: OpenGalley, pos: number, size: FigureSize): void {
  const { view } = editor;
  const transaction = view.state.tr.setNodeAttribute(pos, 'size', size);
  view.dispatch(transaction.setSelection(NodeSelection.create(transaction.doc, pos)));
  view.focus();
}

function nameOf(dom: Node | null): string {
  return dom instanceof HTMLElement
    ? (dom.dataset.tag ?? dom.getAttribute('aria-label') ?? say('galley.block'))
    : say('galley.block');
}
