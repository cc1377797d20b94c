import type { TableCell } from '../../article/index.ts';

/** A cell with the columns and rows it truly covers. */
export interface GridCell extends TableCell {
  column: number;
}

/** The most columns a page's table has; a span that asks for more is cut. */
const most = 200;

/**
 * The rows of a table so that they fit: no span past the edge or over another cell, no row without a cell, no column
 * that only spans make. What was too short is filled with empty cells. Browsers guess at all of this, each its own way.
 */
export function tableGrid(rows: TableCell[][]): GridCell[][] {
  const grid = rows.filter((row) => row.length > 0).map((row) => row.map((cell) => ({ ...cell, column: 0 })));
  const width = place(grid);
  cutToStartedColumns(grid, width);
  const columns = place(grid);
  for (const row of fillShort(grid, columns)) row.sort((a, b) => a.column - b.column);
  return grid;
}

/** Gives every cell its column, cutting rows spanned past the end and spans that run into a cell above; gives the width. */
function place(grid: GridCell[][]): number {
  const covered: number[] = [];
  let width = 0;
  for (const [index, row] of grid.entries()) {
    let column = 0;
    for (const cell of row) {
      while ((covered[column] ?? 0) > index) column++;
      let columns = 1;
      while (columns < cell.columns && column + columns < most && (covered[column + columns] ?? 0) <= index) columns++;
      cell.column = column;
      cell.columns = columns;
      cell.rows = Math.min(cell.rows, grid.length - index);
      for (let at = column; at < column + columns; at++) covered[at] = index + cell.rows;
      column += columns;
    }
    width = Math.max(width, column);
  }
  return width;
}

/** Takes a column out of every span when no cell begins in it. */
function cutToStartedColumns(grid: GridCell[][], width: number): void {
  const started = new Array<boolean>(width).fill(false);
  for (const row of grid) for (const cell of row) started[cell.column] = true;
  for (const row of grid) {
    for (const cell of row) {
      cell.columns = started.slice(cell.column, cell.column + cell.columns).filter((begins) => begins).length;
    }
  }
}

const blank = { header: false, columns: 1, rows: 1, text: [] };

function fillShort(grid: GridCell[][], columns: number): GridCell[][] {
  const covered = new Array<number>(columns).fill(0);
  for (const [index, row] of grid.entries()) {
    for (const cell of row) covered.fill(index + cell.rows, cell.column, cell.column + cell.columns);
    for (let column = 0; column < columns; column++) {
      if ((covered[column] ?? 0) <= index) row.push({ ...blank, column });
    }
  }
  return grid;
}
