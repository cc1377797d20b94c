/** A menu of the workstation, in the order the bar shows them. */
export const menus = ['file', 'edit', 'insert', 'format', 'view', 'help'] as const;

export type MenuName = (typeof menus)[number];

/** Something an editor can do, with the same words and keys in the menu, the palette and the tooltip. */
export interface CommandRow {
  label: string;
  menu: MenuName;
  /** Electron's accelerator words; `CmdOrCtrl` is Command on macOS. */
  keys?: string;
  /** Other words an editor may search for. */
  alsoCalled?: string;
}

/** Every command, by id. The renderer runs them; the desktop's menu names them. */
export const commands = {
  'article.new': { label: 'New article', menu: 'file', keys: 'CmdOrCtrl+N' },
  'window.new': { label: 'New window', menu: 'file', keys: 'CmdOrCtrl+Shift+N' },
  'article.import': { label: 'Import…', menu: 'file', keys: 'CmdOrCtrl+O', alsoCalled: 'open paste text file package' },
  'article.save': { label: 'Save now', menu: 'file', keys: 'CmdOrCtrl+S' },
  'article.duplicate': { label: 'Duplicate article', menu: 'file', alsoCalled: 'copy' },
  'article.history': {
    label: 'History…',
    menu: 'file',
    keys: 'CmdOrCtrl+Shift+H',
    alsoCalled: 'versions compare restore changes',
  },
  'article.collate': {
    label: 'Compare the two versions…',
    menu: 'file',
    keys: 'CmdOrCtrl+Shift+D',
    alsoCalled: 'conflict changed elsewhere side by side',
  },
  'article.keepMine': { label: 'Keep mine of the two versions', menu: 'file', alsoCalled: 'conflict' },
  'article.keepTheirs': { label: 'Keep theirs of the two versions', menu: 'file', alsoCalled: 'conflict' },
  'article.keepBoth': { label: 'Keep both versions', menu: 'file', alsoCalled: 'conflict copy' },
  'article.putBack': { label: 'Put the article back into the library', menu: 'file', alsoCalled: 'missing vanished' },
  'article.saveCopy': { label: 'Save a copy elsewhere…', menu: 'file', alsoCalled: 'download rescue file' },
  'article.nameVersion': { label: 'Name this version…', menu: 'file', alsoCalled: 'history milestone snapshot' },
  'article.discard': { label: 'Move article to the bin', menu: 'file', alsoCalled: 'delete remove trash' },
  'article.export': { label: 'Export…', menu: 'file', keys: 'CmdOrCtrl+E', alsoCalled: 'publish html zip' },
  'article.saveAsFile': {
    label: 'Save article as a file…',
    menu: 'file',
    keys: 'CmdOrCtrl+Shift+S',
    alsoCalled: 'package send share copy',
  },
  'article.credits': {
    label: 'Credit the pictures…',
    menu: 'file',
    keys: 'CmdOrCtrl+Alt+C',
    alsoCalled: 'photographer agency creator byline',
  },
  'article.print': { label: 'Print…', menu: 'file', keys: 'CmdOrCtrl+P' },
  'library.choose': { label: 'Choose library folder…', menu: 'file' },
  'library.backUp': { label: 'Back up the library…', menu: 'file', alsoCalled: 'save copy zip archive vault' },
  'library.restoreBackup': { label: 'Restore a backup…', menu: 'file', alsoCalled: 'vault zip recover' },
  'library.unusedPictures': { label: 'Pictures no article uses…', menu: 'file', alsoCalled: 'unused clean up space' },
  'library.takeOver': { label: 'Take the library over…', menu: 'file', alsoCalled: 'lock read-only write' },
  'library.bin': { label: 'Open the bin', menu: 'file', alsoCalled: 'deleted trash restore' },
  'credits.agencies': { label: 'Agencies…', menu: 'file', alsoCalled: 'credits suppliers wording house style' },
  'credits.rules': { label: 'Suppliers’ rules for credits…', menu: 'file', alsoCalled: 'agencies prints' },
  'settings.open': {
    label: 'Settings…',
    menu: 'file',
    keys: 'CmdOrCtrl+,',
    alsoCalled: 'preferences house style theme',
  },

  'edit.undo': { label: 'Undo', menu: 'edit', keys: 'CmdOrCtrl+Z' },
  'edit.redo': { label: 'Redo', menu: 'edit', keys: 'CmdOrCtrl+Shift+Z' },
  'edit.find': { label: 'Find and replace…', menu: 'edit', keys: 'CmdOrCtrl+F' },
  'edit.blockUp': { label: 'Move block up', menu: 'edit', keys: 'Alt+Up' },
  'edit.blockDown': { label: 'Move block down', menu: 'edit', keys: 'Alt+Down' },

  'insert.picture': { label: 'Picture…', menu: 'insert', keys: 'CmdOrCtrl+Shift+I', alsoCalled: 'image photo figure' },
  'insert.gallery': { label: 'Gallery', menu: 'insert' },
  'insert.pullQuote': { label: 'Pull quote', menu: 'insert', keys: 'CmdOrCtrl+Alt+3' },
  'insert.blockQuote': { label: 'Block quote', menu: 'insert' },
  'insert.factBox': { label: 'Fact box', menu: 'insert' },
  'insert.table': { label: 'Table', menu: 'insert' },
  'insert.related': { label: 'Related link', menu: 'insert', alsoCalled: 'video article' },
  'insert.embed': { label: 'Embed', menu: 'insert' },
  'insert.divider': { label: 'Divider', menu: 'insert', alsoCalled: 'rule line' },

  'format.paragraph': { label: 'Paragraph', menu: 'format', keys: 'CmdOrCtrl+Alt+0' },
  'format.crosshead': { label: 'Crosshead', menu: 'format', keys: 'CmdOrCtrl+Alt+2', alsoCalled: 'heading subheading' },
  'format.minorCrosshead': { label: 'Minor crosshead', menu: 'format', alsoCalled: 'heading subheading' },
  'format.bold': { label: 'Bold', menu: 'format', keys: 'CmdOrCtrl+B' },
  'format.italic': { label: 'Italic', menu: 'format', keys: 'CmdOrCtrl+I' },
  'format.link': { label: 'Link…', menu: 'format', keys: 'CmdOrCtrl+L' },
  'format.strike': { label: 'Strike through', menu: 'format' },
  'format.subscript': { label: 'Subscript', menu: 'format' },
  'format.superscript': { label: 'Superscript', menu: 'format' },
  'format.smallCaps': { label: 'Small capitals', menu: 'format', alsoCalled: 'lead-in' },
  'format.bulletList': { label: 'Bulleted list', menu: 'format' },
  'format.numberedList': { label: 'Numbered list', menu: 'format' },

  'view.search': { label: 'Search the library', menu: 'view', keys: 'CmdOrCtrl+K' },
  'view.palette': { label: 'All commands…', menu: 'view', keys: 'CmdOrCtrl+Shift+K', alsoCalled: 'palette' },
  'view.preview': { label: 'Preview', menu: 'view', keys: 'CmdOrCtrl+Shift+P' },
  'view.ledger': {
    label: 'Credits ledger',
    menu: 'view',
    keys: 'CmdOrCtrl+Shift+L',
    alsoCalled: 'rights licence agency invoice usage duplicates expired',
  },
  'view.galley': { label: 'Galley', menu: 'view' },
  'view.library': { label: 'Show or hide the library', menu: 'view', keys: 'CmdOrCtrl+Alt+L' },
  'view.inspector': { label: 'Show or hide the inspector', menu: 'view', keys: 'CmdOrCtrl+Alt+I' },
  'view.focus': {
    label: 'Only the copy',
    menu: 'view',
    keys: 'CmdOrCtrl+Shift+F',
    alsoCalled: 'focus mode distraction free',
  },
  'view.nextZone': { label: 'Next zone', menu: 'view', keys: 'F6' },
  'view.previousZone': { label: 'Previous zone', menu: 'view', keys: 'Shift+F6' },
  'view.nextCheck': { label: 'Next check or decision', menu: 'view', keys: 'F8' },
  'view.previousCheck': { label: 'Previous check or decision', menu: 'view', keys: 'Shift+F8' },
  'view.lightTheme': { label: 'Light', menu: 'view' },
  'view.darkTheme': { label: 'Dark', menu: 'view' },
  'view.systemTheme': { label: 'Light or dark as the system says', menu: 'view' },

  'help.sample': {
    label: 'Look around in a sample article',
    menu: 'help',
    alsoCalled: 'tour tutorial first steps learn introduction',
  },
  'help.keys': { label: 'Keyboard shortcuts', menu: 'help' },
  'help.diagnostics': { label: 'Save diagnostics…', menu: 'help', alsoCalled: 'log problem report support' },
  'help.about': { label: 'About Standfirst', menu: 'help', alsoCalled: 'version licences' },
} as const satisfies Record<string, CommandRow>;

export type CommandId = keyof typeof commands;

/** Every id, for a schema. */
export const commandIds = Object.keys(commands) as [CommandId, ...CommandId[]];
