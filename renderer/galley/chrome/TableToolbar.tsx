import type { Command } from '@tiptap/pm/state';
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow, selectedRect, toggleHeader } from '@tiptap/pm/tables';
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
    [tool('Add a row below', 'addRow', addRowAfter), tool('Remove the row', 'removeRow', deleteRow)],
    [tool('Add a column behind', 'addColumn', addColumnAfter), tool('Remove the column', 'removeColumn', deleteColumn)],
    [
      {
        ...tool('Header row', 'headerRow', toggleHeader('row')),
        pressed: heads.every((cell) => cell?.type.name === 'tableHeader'),
      },
    ],
  ];
  return (
    <Over spot={spot} side="end">
      <Toolbar label="Table" groups={groups} onLeave={() => view.focus()} />
    </Over>
  );
}
