import { plain, type Table } from '../../article/index.ts';
import { attribute } from '../escape.ts';
import type { Forme } from '../forme.ts';
import { hasWords, inlineHtml } from '../inline.ts';
import { type GridCell, tableGrid } from './table-grid.ts';

/** Tables with more columns than this scroll sideways on a narrow screen; the rest let their words wrap. */
const narrow = 3;

/** A table; a wide one stands in a region of its own that scrolls, also by keys. */
export function tableHtml(forme: Forme, { id, caption, rows }: Table): string {
  const grid = tableGrid(rows);
  if (!grid.some((row) => row.some((cell) => hasWords(cell.text)))) return '';
  const titled = hasWords(caption);
  const heads = headRows(grid);
  const title = titled ? `<caption>${inlineHtml(caption)}</caption>\n` : '';
  const head = heads === 0 ? '' : `<thead>\n${rowsHtml(grid.slice(0, heads), 'col')}</thead>\n`;
  const body = heads === grid.length ? '' : `<tbody>\n${rowsHtml(grid.slice(heads), 'row')}</tbody>\n`;
  const wide = grid.some((row) => row.some((cell) => cell.column + cell.columns > narrow));
  const anchor = forme.anchor(id);
  if (!wide) return `<table${anchor}>\n${title}${head}${body}</table>\n`;
  const name = [forme.words.table, forme.next('table'), titled ? plain(caption) : '']
    .filter((part) => part !== '')
    .join(' ');
  return `<section${anchor} class="scroll" tabindex="0"${attribute('aria-label', name)}>\n<table>\n${title}${head}${body}</table>\n</section>\n`;
}

/** How many rows at the top hold headers alone; none when a cell there reaches down into the body. */
function headRows(grid: GridCell[][]): number {
  let heads = 0;
  while (grid[heads]?.every((cell) => cell.header) === true) heads++;
  const fits = grid.slice(0, heads).every((row, index) => row.every((cell) => index + cell.rows <= heads));
  return fits ? heads : 0;
}

function rowsHtml(rows: GridCell[][], scope: 'col' | 'row'): string {
  return rows.map((row) => `<tr>${row.map((cell) => cellHtml(cell, scope)).join('')}</tr>\n`).join('');
}

function cellHtml({ header, columns, rows, text }: GridCell, scope: 'col' | 'row'): string {
  // A header without words heads nothing.
  const tag = header && hasWords(text) ? 'th' : 'td';
  const spans = (columns > 1 ? ` colspan="${columns}"` : '') + (rows > 1 ? ` rowspan="${rows}"` : '');
  return `<${tag}${tag === 'th' ? ` scope="${scope}"` : ''}${spans}>${inlineHtml(text)}</${tag}>`;
}
