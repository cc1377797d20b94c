import app from './en/app.json' with { type: 'json' };
import checks from './en/checks.json' with { type: 'json' };
import collation from './en/collation.json' with { type: 'json' };
import commands from './en/commands.json' with { type: 'json' };
import contract from './en/contract.json' with { type: 'json' };
import credits from './en/credits.json' with { type: 'json' };
import desk from './en/desk.json' with { type: 'json' };
import exporting from './en/exporting.json' with { type: 'json' };
import galley from './en/galley.json' with { type: 'json' };
import help from './en/help.json' with { type: 'json' };
import history from './en/history.json' with { type: 'json' };
import importers from './en/importers.json' with { type: 'json' };
import importing from './en/importing.json' with { type: 'json' };
import inspector from './en/inspector.json' with { type: 'json' };
import ledger from './en/ledger.json' with { type: 'json' };
import library from './en/library.json' with { type: 'json' };
import preview from './en/preview.json' with { type: 'json' };
import settings from './en/settings.json' with { type: 'json' };
import shape from './en/shape.json' with { type: 'json' };
import shell from './en/shell.json' with { type: 'json' };
import tour from './en/tour.json' with { type: 'json' };
import ui from './en/ui.json' with { type: 'json' };
import vault from './en/vault.json' with { type: 'json' };

/** Every message in English, the language in which they are written first and which names the keys of all. */
export const english = {
  ...app,
  ...checks,
  ...collation,
  ...commands,
  ...contract,
  ...credits,
  ...desk,
  ...exporting,
  ...galley,
  ...help,
  ...history,
  ...importers,
  ...importing,
  ...inspector,
  ...ledger,
  ...library,
  ...preview,
  ...settings,
  ...shape,
  ...shell,
  ...tour,
  ...ui,
  ...vault,
};

/** The name of a message: its room, then what it is. */
export type MessageKey = keyof typeof english;
