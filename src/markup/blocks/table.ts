import {msg, str} from '@lit/localize';
import {nothing} from 'lit/html.js';
import type {TableBlock, TableCell} from '../../article/model/blocks.js';
import type {Markup} from '../markup.js';
import {inlines} from '../pieces/inline.js';
import type {Template, Context} from '../context.js';
import {words} from '../pieces/words.js';
import {anchorId} from '../pieces/anchor.js';

/** Writes rows from the top down, and knows which columns the cells above still fill. */
const rowWriter = ({headerRows = 0, headerColumns = 0}: TableBlock, context: Context) => {
  const {html} = context;
  /** For each column, how many more rows a cell above reaches into. */
  const filled: number[] = [];

  const cell = (
    {children, colspan = 1, rowspan = 1, align}: TableCell,
    row: number,
    column: number,
  ): Markup => {
    const content = inlines(children, context);
    const across = colspan > 1 ? colspan : nothing;
    const down = rowspan > 1 ? rowspan : nothing;
    const place = align && align !== 'start' ? `nyhetsdelar-${align}` : nothing;
    const scope = row < headerRows ? 'col' : column < headerColumns ? 'row' : undefined;
    // An empty corner is no heading of anything.
    return scope && children.length
      ? html`<th scope=${scope} colspan=${across} rowspan=${down} class=${place}>${content}</th>`
      : html`<td colspan=${across} rowspan=${down} class=${place}>${content}</td>`;
  };

  return (cells: readonly TableCell[], row: number): Markup => {
    let column = 0;
    const written = cells.map((entry) => {
      while (filled[column]) column++;
      const start = column;
      for (const end = column + (entry.colspan ?? 1); column < end; column++)
        filled[column] = entry.rowspan ?? 1;
      return cell(entry, row, start);
    });
    filled.forEach((rows, index) => (filled[index] = Math.max(0, rows - 1)));
    return html`<tr>${written}</tr>`;
  };
};

/** How many rows stand in the head: a heading that spans rows takes them along, or HTML would cut it off. */
const headRows = (rows: TableBlock['rows'], headerRows: number): number => {
  let count = headerRows;
  for (let row = 0; row < Math.min(count, rows.length); row++)
    for (const {rowspan = 1} of rows[row]!) count = Math.max(count, row + rowspan);
  return count;
};

/** A table that scrolls by itself where the page is narrow, also by keyboard, under its own name. */
export const table: Template<TableBlock> = (block, context) => {
  const {html, idPrefix, articleIndex} = context;
  const {id, caption, headerRows = 0, rows, summary} = block;
  const number = articleIndex.ordinals.get(block)!;
  const name = `${idPrefix}table-${number}`;
  const title = caption?.length
    ? inlines(caption, context)
    : words(context, msg(str`Tabell ${number}`, {id: 'table.name'}));
  const write = rowWriter(block, context);
  const rowsOfHead = headRows(rows, headerRows);
  const head = rows.slice(0, rowsOfHead).map(write);
  const body = rows.slice(rowsOfHead).map((cells, index) => write(cells, index + rowsOfHead));
  return html`<div class="nyhetsdelar-table" id=${anchorId(id)} role="region" aria-labelledby=${name} tabindex="0"><table><caption class=${
    caption?.length ? nothing : 'nyhetsdelar-hidden'
  }><span id=${name}>${title}</span>${summary ? html`<div class="nyhetsdelar-hidden"> ${summary}</div>` : nothing}</caption>${
    head.length ? html`<thead>${head}</thead>` : nothing
  }<tbody>${body}</tbody></table></div>`;
};
