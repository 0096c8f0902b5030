import type {Inline} from '../inlines.js';
import type {BlockNode, Extensible} from '../nodes.js';

/**
 * A cell of a table.
 * @sv En cell i en tabell.
 * @example {"children": [{"type": "text", "text": "Måndag 20/12"}]}
 */
export interface TableCell extends Extensible {
  /**
   * The text of the cell.
   * @sv Cellens text.
   */
  children: Inline[];
  /**
   * How many columns it spans, at most 1,000.
   * @sv Hur många kolumner den spänner över, högst 1 000.
   */
  colspan?: number;
  /**
   * How many rows it spans, at most 1,000.
   * @sv Hur många rader den spänner över, högst 1 000.
   */
  rowspan?: number;
  /**
   * Where the text stands in the cell, by the direction of writing.
   * @sv Var i cellen texten står, i skrivriktningen.
   */
  align?: 'start' | 'center' | 'end';
}

export const cellFields = 'children! colspan rowspan align:start|center|end';

/**
 * A table of data. Never for layout.
 * @sv En tabell med uppgifter. Aldrig för layout.
 * @example {"type": "table", "headerRows": 1, "rows": [[{"children": [{"type": "text", "text": "Ordinarie dag"}]}, {"children": [{"type": "text", "text": "Hämtning sker"}]}], [{"children": [{"type": "text", "text": "Måndag 20/12"}]}, {"children": [{"type": "text", "text": "Söndag 19/12"}]}]]}
 */
export interface TableBlock extends BlockNode {
  type: 'table';
  /**
   * What the table shows.
   * @sv Vad tabellen visar.
   */
  caption?: Inline[];
  /**
   * How many of the first rows are headings, 0 unless set.
   * @sv Hur många av de första raderna som är rubriker, annars 0.
   */
  headerRows?: number;
  /**
   * How many of the first columns are headings, 0 unless set.
   * @sv Hur många av de första kolumnerna som är rubriker, annars 0.
   */
  headerColumns?: number;
  /**
   * The rows, each a list of cells.
   * @sv Raderna, var och en en lista av celler.
   */
  rows: TableCell[][];
  /**
   * How the table is built, for those who hear it.
   * @sv Hur tabellen är uppbyggd, för den som lyssnar.
   */
  summary?: string;
}

export const tableFields = 'caption headerRows headerColumns summary rows!:cell[][]';
