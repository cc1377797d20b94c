import type { Command } from '@tiptap/pm/state';
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow, selectedRect, toggleHeader } from '@tiptap/pm/tables';
import { say } from '#shared/messages/index.ts';
import type { IconName } from '../dom/icon.ts';
import { asStep } from '../history/as-step.ts';
import type { OpenGalley } from '../surroundings.ts';
import { Over } from './Over.tsx';
import type { Spot } from './state.ts';
import { type Tool, Toolbar } from './Toolbar.tsx';
import { useRedraw } from './useRedraw.ts';

/** The toolbar over the table of the caret: its rows, its columns, and whether its first row heads them. */
export function TableToolbar({ open, spot }: { open: OpenGalley; spot: Spot }) {
  useRedraw(open.editor);
  const { view, state } = open.editor;
  const tool = (label: string, icon: IconName, command: Command): Tool => ({
    label,
    icon,
    disabled: !command(state),
    run: () => {
      asStep(command)(view.state, view.dispatch);
      view.focus();
    },
  });
  const { map, table } = selectedRect(state);
  const heads = Array.from({ length: map.width }, (_, column) => table.nodeAt(map.map[column] ?? 0));
  const groups: Tool[][] = [
    [
      tool(say('galley.table.addRow'), 'addRow', addRowAfter),
      tool(say('galley.table.removeRow'), 'removeRow', deleteRow),
    ],
    [
      tool(say('galley.table.addColumn'), 'addColumn', addColumnAfter),
      tool(say('galley.table.removeColumn'), 'removeColumn', deleteColumn),
    ],
    [
      {
        ...tool(say('galley.table.header'), 'headerRow', toggleHeader('row')),
        pressed: heads.every((cell) => cell?.type.name === 'tableHeader'),
      },
    ],
  ];
  return (
    <Over spot={spot} side="end">
      <Toolbar label={say('galley.table')} groups={groups} onLeave={() => view.focus()} />
    </Over>
  );
}
