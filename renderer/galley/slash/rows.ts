import { type CommandId, commandAlsoCalled, commandName } from '#shared/commands/index.ts';

/** A row of the menu. */
export interface MenuRow {
  id: CommandId;
  label: string;
  also: string;
}

const offered = [
  'insert.picture',
  'format.crosshead',
  'format.minorCrosshead',
  'insert.pullQuote',
  'insert.blockQuote',
  'format.bulletList',
  'format.numberedList',
  'insert.gallery',
  'insert.factBox',
  'insert.table',
  'insert.related',
  'insert.embed',
  'insert.divider',
  'format.paragraph',
] as const satisfies CommandId[];

const all: MenuRow[] = offered.map((id) => ({ id, label: commandName(id), also: commandAlsoCalled(id) }));

/** The rows that a word fits: those that begin with it first. */
export function menuRows(query: string): MenuRow[] {
  const wanted = query.trim().toLowerCase();
  const words = (row: MenuRow) => `${row.label} ${row.also}`.toLowerCase();
  const fits = all.filter((row) => words(row).includes(wanted));
  const begins = (row: MenuRow) => row.label.toLowerCase().startsWith(wanted);
  return [...fits.filter(begins), ...fits.filter((row) => !begins(row))];
}
