import { isMessage, say } from '../messages/index.ts';

/** A menu of the workstation, in the order the bar shows them. */
export const menus = ['file', 'edit', 'insert', 'format', 'view', 'help'] as const;

export type MenuName = (typeof menus)[number];

/** Something an editor can do, with the same words and keys in the menu, the palette and the tooltip. */
interface CommandRow {
  menu: MenuName;
  /** Electron's accelerator words; `CmdOrCtrl` is Command on macOS. */
  keys?: string;
}

/** Every command, by id. The renderer runs them; the desktop's menu names them. */
export const commands = {
  'article.new': { menu: 'file', keys: 'CmdOrCtrl+N' },
  'window.new': { menu: 'file', keys: 'CmdOrCtrl+Shift+N' },
  'article.import': { menu: 'file', keys: 'CmdOrCtrl+O' },
  'article.save': { menu: 'file', keys: 'CmdOrCtrl+S' },
  'article.duplicate': { menu: 'file' },
  'article.history': { menu: 'file', keys: 'CmdOrCtrl+Shift+H' },
  'article.collate': { menu: 'file', keys: 'CmdOrCtrl+Shift+D' },
  'article.keepMine': { menu: 'file' },
  'article.keepTheirs': { menu: 'file' },
  'article.keepBoth': { menu: 'file' },
  'article.putBack': { menu: 'file' },
  'article.saveCopy': { menu: 'file' },
  'article.nameVersion': { menu: 'file' },
  'article.discard': { menu: 'file' },
  'article.export': { menu: 'file', keys: 'CmdOrCtrl+E' },
  'article.saveAsFile': { menu: 'file', keys: 'CmdOrCtrl+Shift+S' },
  'article.credits': { menu: 'file', keys: 'CmdOrCtrl+Alt+C' },
  'article.print': { menu: 'file', keys: 'CmdOrCtrl+P' },
  'library.choose': { menu: 'file' },
  'library.backUp': { menu: 'file' },
  'library.restoreBackup': { menu: 'file' },
  'library.unusedPictures': { menu: 'file' },
  'library.takeOver': { menu: 'file' },
  'library.bin': { menu: 'file' },
  'credits.agencies': { menu: 'file' },
  'credits.rules': { menu: 'file' },
  'settings.open': { menu: 'file', keys: 'CmdOrCtrl+,' },

  'edit.undo': { menu: 'edit', keys: 'CmdOrCtrl+Z' },
  'edit.redo': { menu: 'edit', keys: 'CmdOrCtrl+Shift+Z' },
  'edit.find': { menu: 'edit', keys: 'CmdOrCtrl+F' },
  'edit.blockUp': { menu: 'edit', keys: 'Alt+Up' },
  'edit.blockDown': { menu: 'edit', keys: 'Alt+Down' },

  'insert.picture': { menu: 'insert', keys: 'CmdOrCtrl+Shift+I' },
  'insert.gallery': { menu: 'insert' },
  'insert.pullQuote': { menu: 'insert', keys: 'CmdOrCtrl+Alt+3' },
  'insert.blockQuote': { menu: 'insert' },
  'insert.factBox': { menu: 'insert' },
  'insert.table': { menu: 'insert' },
  'insert.related': { menu: 'insert' },
  'insert.embed': { menu: 'insert' },
  'insert.divider': { menu: 'insert' },

  'format.paragraph': { menu: 'format', keys: 'CmdOrCtrl+Alt+0' },
  'format.crosshead': { menu: 'format', keys: 'CmdOrCtrl+Alt+2' },
  'format.minorCrosshead': { menu: 'format' },
  'format.bold': { menu: 'format', keys: 'CmdOrCtrl+B' },
  'format.italic': { menu: 'format', keys: 'CmdOrCtrl+I' },
  'format.link': { menu: 'format', keys: 'CmdOrCtrl+L' },
  'format.strike': { menu: 'format' },
  'format.subscript': { menu: 'format' },
  'format.superscript': { menu: 'format' },
  'format.smallCaps': { menu: 'format' },
  'format.bulletList': { menu: 'format' },
  'format.numberedList': { menu: 'format' },

  'view.search': { menu: 'view', keys: 'CmdOrCtrl+K' },
  'view.palette': { menu: 'view', keys: 'CmdOrCtrl+Shift+K' },
  'view.preview': { menu: 'view', keys: 'CmdOrCtrl+Shift+P' },
  'view.ledger': { menu: 'view', keys: 'CmdOrCtrl+Shift+L' },
  'view.galley': { menu: 'view' },
  'view.library': { menu: 'view', keys: 'CmdOrCtrl+Alt+L' },
  'view.inspector': { menu: 'view', keys: 'CmdOrCtrl+Alt+I' },
  'view.focus': { menu: 'view', keys: 'CmdOrCtrl+Shift+F' },
  'view.nextZone': { menu: 'view', keys: 'F6' },
  'view.previousZone': { menu: 'view', keys: 'Shift+F6' },
  'view.nextCheck': { menu: 'view', keys: 'F8' },
  'view.previousCheck': { menu: 'view', keys: 'Shift+F8' },
  'view.lightTheme': { menu: 'view' },
  'view.darkTheme': { menu: 'view' },
  'view.systemTheme': { menu: 'view' },

  'help.sample': { menu: 'help' },
  'help.keys': { menu: 'help' },
  'help.diagnostics': { menu: 'help' },
  'help.about': { menu: 'help' },
} as const satisfies Record<string, CommandRow>;

export type CommandId = keyof typeof commands;

/** Every id, for a schema. */
export const commandIds = Object.keys(commands) as [CommandId, ...CommandId[]];

/** What a menu is called, in the language that is spoken. */
export function menuLabel(menu: MenuName): string {
  return say(`commands.menu.${menu}`);
}

/** What a command is called. */
export function commandLabel(command: CommandId): string {
  return say(`commands.${command}`);
}

/** The same without the dots that promise a further question, for a button that stands for it. */
export function commandName(command: CommandId): string {
  return commandLabel(command).replace(/\s*…$/, '');
}

/** Other words an editor may search for a command by; empty where it has none. */
export function commandAlsoCalled(command: CommandId): string {
  const key = `commands.${command}.also`;
  return isMessage(key) ? say(key) : '';
}
