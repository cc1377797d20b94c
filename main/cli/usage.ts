import { parseArgs } from 'node:util';
import type { Telling } from '#shared/picture/index.ts';

/** The command line, understood. */
export type Usage =
  | { command: 'help' }
  | { command: 'read'; file: string; json: boolean }
  | { command: 'picture'; file: string; json: boolean }
  | { command: 'import'; file: string; library: string; json: boolean }
  | { command: 'list'; library: string; json: boolean }
  | { command: 'search'; words: string; library: string; json: boolean }
  | {
      command: 'export';
      id: string;
      library: string;
      out: string;
      allowMissing: boolean;
      override: string | null;
      telling: Telling;
      json: boolean;
    }
  | { command: 'history'; id: string; library: string; json: boolean }
  | { command: 'check-library'; library: string; json: boolean }
  | { command: 'backup'; library: string; out: string; json: boolean }
  | { command: 'restore'; file: string; library: string; leaveDamaged: boolean; json: boolean }
  | { command: 'ledger'; library: string; csv: boolean; usage: boolean; bom: boolean; json: boolean }
  | { command: 'serve'; library: string | null; port: number; json: boolean };

/** A command line that says nothing this program understands; the message says what is wrong with it. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage';
}

export const usage = `Usage:
  standfirst read FILE                          what an import makes of a file; stores nothing
  standfirst picture FILE                       what a picture says about itself; stores nothing
  standfirst import FILE --library DIR          makes an article of a file
  standfirst list --library DIR                 every article, last changed first
  standfirst search WORDS --library DIR         the articles that hold the words, likeliest first, and where
  standfirst export ID --library DIR --out DIR  writes an article's page and pictures into a folder
      --allow-missing                           leaves out frames that still wait for their picture
      --override "reason"                       lets pictures through that lack something or are beyond their rights
      --keep-place                              leaves where they were taken in the copies of pictures
      --keep-serials                            leaves the serial numbers of camera and lens in the copies
  standfirst history ID --library DIR           the versions of an article, last made first
  standfirst check-library DIR                  reads a whole library and says how each part of it stands; writes nothing
  standfirst backup --library DIR --out FILE    writes everything of a library into one file, and reads it back
  standfirst restore FILE --library NEWDIR      makes a library of a backup, in a folder that is new or empty
      --leave-damaged                           restores what is sound of a backup that is damaged
  standfirst ledger --library DIR               every use of every picture: its credit, its rights, what it cost
      --csv                                     as CSV for a spreadsheet, alone on standard output
      --usage                                   uses per agency per month instead, for the invoice run
      --bom                                     begins the CSV as some spreadsheets want UTF-8 to begin
  standfirst serve [--library DIR] [--port N]   the workstation, for a browser on this computer

Every command takes --json: the answer as JSON, alone on standard output.
Exit 0: done. 1: refused, with the error as JSON where --json was given. 2: wrong usage.
3: check-library read the whole library, and something in it is damaged or missing; the answer says what.
`;

const options = {
  library: { type: 'string' },
  out: { type: 'string' },
  port: { type: 'string' },
  'allow-missing': { type: 'boolean' },
  override: { type: 'string' },
  'keep-place': { type: 'boolean' },
  'keep-serials': { type: 'boolean' },
  'leave-damaged': { type: 'boolean' },
  csv: { type: 'boolean' },
  usage: { type: 'boolean' },
  bom: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Option = keyof typeof options;

/** The options each command takes beside `--json`; any other is a mistake worth a word. */
const takes: Readonly<Record<Exclude<Usage['command'], 'help'>, readonly Option[]>> = {
  read: [],
  picture: [],
  import: ['library'],
  list: ['library'],
  search: ['library'],
  export: ['library', 'out', 'allow-missing', 'override', 'keep-place', 'keep-serials'],
  history: ['library'],
  'check-library': [],
  backup: ['library', 'out'],
  restore: ['library', 'leave-damaged'],
  ledger: ['library', 'csv', 'usage', 'bom'],
  serve: ['library', 'port'],
};

const takesNoOperand: ReadonlySet<string> = new Set(['list', 'backup', 'ledger', 'serve']);

/** Understands a command line. @throws WrongUsage */
export function parseUsage(args: string[]): Usage {
  const { values, positionals } = parsed(args);
  const [command, operand, ...more] = positionals;
  if (values.help === true || command === 'help') return { command: 'help' };
  if (command === undefined) throw new WrongUsage('Which command?');
  if (!isCommand(command)) throw new WrongUsage(`There is no command “${command}”.`);
  const stray = (Object.keys(values) as Option[]).find((name) => name !== 'json' && !takes[command].includes(name));
  if (stray !== undefined) throw new WrongUsage(`“${command}” takes no --${stray}.`);
  const json = values.json ?? false;
  const surplus = takesNoOperand.has(command) ? operand : command === 'search' ? undefined : more[0];
  if (surplus !== undefined) throw new WrongUsage(`“${surplus}” is one too many.`);
  switch (command) {
    case 'read':
      return { command, file: needed(operand, 'read FILE'), json };
    case 'picture':
      return { command, file: needed(operand, 'picture FILE'), json };
    case 'import':
      return { command, file: needed(operand, 'import FILE'), library: needed(values.library, '--library DIR'), json };
    case 'list':
      return { command, library: needed(values.library, '--library DIR'), json };
    case 'search':
      return {
        command,
        words: [needed(operand, 'search WORDS'), ...more].join(' '),
        library: needed(values.library, '--library DIR'),
        json,
      };
    case 'export':
      return {
        command,
        id: articleId(needed(operand, 'export ID')),
        library: needed(values.library, '--library DIR'),
        out: needed(values.out, '--out DIR'),
        allowMissing: values['allow-missing'] ?? false,
        telling: { place: values['keep-place'] ?? false, camera: values['keep-serials'] ?? false },
        override: values.override === undefined ? null : needed(values.override.trim(), '--override "reason"'),
        json,
      };
    case 'history':
      return {
        command,
        id: articleId(needed(operand, 'history ID')),
        library: needed(values.library, '--library DIR'),
        json,
      };
    case 'check-library':
      return { command, library: needed(operand, 'check-library DIR'), json };
    case 'backup':
      return {
        command,
        library: needed(values.library, '--library DIR'),
        out: needed(values.out, '--out FILE'),
        json,
      };
    case 'restore':
      return {
        command,
        file: needed(operand, 'restore FILE'),
        library: needed(values.library, '--library NEWDIR'),
        leaveDamaged: values['leave-damaged'] ?? false,
        json,
      };
    case 'ledger':
      return {
        command,
        library: needed(values.library, '--library DIR'),
        csv: values.csv ?? false,
        usage: values.usage ?? false,
        bom: values.bom ?? false,
        json,
      };
    case 'serve':
      return { command, library: values.library ?? null, port: port(values.port), json };
  }
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    if (error instanceof TypeError) throw new WrongUsage(error.message, { cause: error });
    throw error;
  }
}

function isCommand(name: string): name is keyof typeof takes {
  return Object.hasOwn(takes, name);
}

function needed(value: string | undefined, what: string): string {
  if (value === undefined || value === '') throw new WrongUsage(`${what} is missing.`);
  return value;
}

function articleId(text: string): string {
  if (!/^[a-z0-9]{6,32}$/.test(text)) throw new WrongUsage(`“${text}” is not an article’s id; “list” shows them.`);
  return text;
}

function port(text: string | undefined): number {
  if (text === undefined) return 0;
  const number = Number(text);
  if (!/^\d{1,5}$/.test(text) || number > 65_535) throw new WrongUsage(`“${text}” is not a port.`);
  return number;
}
