import type { MenuItemConstructorOptions } from 'electron';
import { type CommandId, commandIds, commandLabel, commands, type MenuName } from '#shared/commands/index.ts';
import { say } from '#shared/messages/index.ts';
import { role } from './role.ts';

/** What the menu is made for. */
export interface MenuOptions {
  platform: NodeJS.Platform;
  /** Whether the developer's tools are in the View menu. */
  inspectable: boolean;
  /** The last articles, as items. */
  recent: MenuItemConstructorOptions[];
  /** Runs one of our commands in the window. */
  choose(command: CommandId): void;
}

const separator: MenuItemConstructorOptions = { type: 'separator' };

/**
 * The menu bar: our commands, in the table's words and keys, among the roles each system expects. On macOS the settings
 * and the way out stand in the program's own menu; elsewhere in File.
 */
export function menuTemplate(options: MenuOptions): MenuItemConstructorOptions[] {
  const mac = options.platform === 'darwin';
  const items = (menu: MenuName, without: CommandId[] = []) =>
    commandIds
      .filter((id) => commands[id].menu === menu && !without.includes(id))
      .map((id) => item(id, options.choose));
  const settings = item('settings.open', options.choose);
  const file = items('file', ['settings.open']).flatMap((each) =>
    each.id === 'article.import' ? [each, recentMenu(options.recent)] : [each],
  );
  return [
    ...(mac ? [programMenu(item('help.about', options.choose), settings)] : []),
    {
      label: say('shell.menu.file'),
      submenu: mac
        ? [...file, separator, role('close')]
        : [
            ...file,
            separator,
            settings,
            separator,
            { role: 'quit', label: options.platform === 'win32' ? say('shell.menu.exit') : say('shell.menu.quit') },
          ],
    },
    { label: say('shell.menu.edit'), submenu: editMenu(items('edit')) },
    { label: say('shell.menu.insert'), submenu: items('insert') },
    { label: say('shell.menu.format'), submenu: items('format') },
    { label: say('shell.menu.view'), submenu: [...items('view'), separator, ...viewRoles(options.inspectable)] },
    ...(mac ? [windowMenu()] : []),
    { role: 'help', label: say('shell.menu.help'), submenu: items('help', mac ? ['help.about'] : []) },
  ];
}

function recentMenu(recent: MenuItemConstructorOptions[]): MenuItemConstructorOptions {
  return { label: say('shell.menu.recent'), enabled: recent.length > 0, submenu: recent };
}

function item(id: CommandId, choose: MenuOptions['choose']): MenuItemConstructorOptions {
  const command = commands[id];
  return {
    id,
    label: commandLabel(id),
    ...('keys' in command ? { accelerator: command.keys } : {}),
    click: () => choose(id),
  };
}

function editMenu(items: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  const isHistory = ({ id }: MenuItemConstructorOptions) => id === 'edit.undo' || id === 'edit.redo';
  return [
    ...items.filter(isHistory),
    separator,
    role('cut'),
    role('copy'),
    role('paste'),
    role('pasteAndMatchStyle'),
    role('delete'),
    role('selectAll'),
    separator,
    ...items.filter((each) => !isHistory(each)),
  ];
}

function viewRoles(inspectable: boolean): MenuItemConstructorOptions[] {
  const zoom: MenuItemConstructorOptions[] = [role('resetZoom'), role('zoomIn'), role('zoomOut')];
  return [...zoom, separator, role('togglefullscreen'), ...(inspectable ? [{ role: 'toggleDevTools' as const }] : [])];
}

function programMenu(
  about: MenuItemConstructorOptions,
  settings: MenuItemConstructorOptions,
): MenuItemConstructorOptions {
  return {
    role: 'appMenu',
    submenu: [
      about,
      separator,
      settings,
      separator,
      role('services'),
      separator,
      role('hide'),
      role('hideOthers'),
      role('unhide'),
      separator,
      role('quit'),
    ],
  };
}

function windowMenu(): MenuItemConstructorOptions {
  return {
    role: 'windowMenu',
    label: say('shell.menu.window'),
    submenu: [role('minimize'), role('zoom'), separator, role('front')],
  };
}
