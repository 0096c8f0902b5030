import type {TableCell} from '../model/blocks.js';

/**
 * Gives each cell a place of its own, as HTML does: the first that no cell above or before it fills. Two
 * spans of 1,000 make a million squares, which browsers lay out one by one; so a cell spans no more
 * columns than there may be, no more rows than are left, and no square that another cell fills.
 * @param rows The cells, whose spans are mended. Those that no column is left for are taken out.
 * @param report Is told what there was not room for, and where: the row, the cell, the span.
 * @returns The cells that were taken out.
 */
export const fitCells = (
  rows: TableCell[][],
  maxColumns: number,
  report: (code: 'columns' | 'span', room: number, ...place: (string | number)[]) => void,
): TableCell[] => {
  const beyond: TableCell[] = [];
  /** For each column, the first row that is free of cells above. */
  const free: number[] = [];
  rows.forEach((cells, row) => {
    let column = 0;
    rows[row] = cells.filter((cell, index) => {
      while (free[column]! > row) column++;
      if (column >= maxColumns) {
        if (beyond.push(cell) === 1) report('columns', maxColumns, row);
        return false;
      }
      const {colspan = 1, rowspan = 1} = cell;
      const down = Math.min(rowspan, rows.length - row);
      let across = 0;
      do {
        free[column++] = row + down;
        across++;
      } while (across < colspan && column < maxColumns && !(free[column]! > row));
      if (across < colspan) report('span', (cell.colspan = across), row, index, 'colspan');
      if (down < rowspan) report('span', (cell.rowspan = down), row, index, 'rowspan');
      return true;
    });
  });
  return beyond;
};
