import type { MenuItemConstructorOptions } from 'electron';
import { say } from '#shared/messages/index.ts';

/** What the system does by itself, as far as our menus offer it. */
type Role =
  | 'cut'
  | 'copy'
  | 'paste'
  | 'pasteAndMatchStyle'
  | 'delete'
  | 'selectAll'
  | 'resetZoom'
  | 'zoomIn'
  | 'zoomOut'
  | 'togglefullscreen'
  | 'close'
  | 'services'
  | 'hide'
  | 'hideOthers'
  | 'unhide'
  | 'quit'
  | 'minimize'
  | 'zoom'
  | 'front';

/** An item of a menu that the system carries out; Electron would name it in English. */
export function role(name: Role): MenuItemConstructorOptions {
  return { role: name, label: say(`shell.role.${name}`) };
}
