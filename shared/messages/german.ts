import app from './de/app.json' with { type: 'json' };
import checks from './de/checks.json' with { type: 'json' };
import collation from './de/collation.json' with { type: 'json' };
import commands from './de/commands.json' with { type: 'json' };
import contract from './de/contract.json' with { type: 'json' };
import credits from './de/credits.json' with { type: 'json' };
import desk from './de/desk.json' with { type: 'json' };
import exporting from './de/exporting.json' with { type: 'json' };
import galley from './de/galley.json' with { type: 'json' };
import help from './de/help.json' with { type: 'json' };
import history from './de/history.json' with { type: 'json' };
import importers from './de/importers.json' with { type: 'json' };
import importing from './de/importing.json' with { type: 'json' };
import inspector from './de/inspector.json' with { type: 'json' };
import ledger from './de/ledger.json' with { type: 'json' };
import library from './de/library.json' with { type: 'json' };
import preview from './de/preview.json' with { type: 'json' };
import settings from './de/settings.json' with { type: 'json' };
import shape from './de/shape.json' with { type: 'json' };
import shell from './de/shell.json' with { type: 'json' };
import tour from './de/tour.json' with { type: 'json' };
import ui from './de/ui.json' with { type: 'json' };
import vault from './de/vault.json' with { type: 'json' };
import type { MessageKey } from './english.ts';

/** Every message in German. */
export const german: Record<MessageKey, string> = {
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
