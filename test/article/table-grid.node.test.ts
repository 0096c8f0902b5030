import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseHTML} from 'linkedom';
import type {TableBlock} from '../../src/article/model/blocks.js';
import {readArticle, type ReadOptions} from '../../src/article/read/read-article.js';
import {renderArticle} from '../../src/node/render-article.js';

interface Spans {
  colspan?: number;
  rowspan?: number;
}

const cell = (text: string, spans: Spans = {}) => ({children: [{type: 'text', text}], ...spans});
const articleWith = (rows: object[][], more: object = {}) => ({
  version: '1.0',
  type: 'NewsArticle',
  lang: 'sv',
  headline: 'Rubrik',
  blocks: [{type: 'table', rows, ...more}],
});

/** The table as it is read, what is said about it, and the words that stand after it. */
const read = (rows: object[][], options?: ReadOptions) => {
  const {article, problems} = readArticle(articleWith(rows), options);
  const [table, after] = article!.blocks as [TableBlock, {text: string} | undefined];
  return {
    spans: table.rows.map((cells) =>
      cells.map(({colspan = 1, rowspan = 1}) => `${colspan}x${rowspan}`).join(' '),
    ),
    told: problems.map(({severity, en}) => `${severity} ${en}`),
    after: after?.text,
  };
};

/** How many squares the cells of a table cover, together. */
const squares = (cells: Iterable<Spans>): number =>
  [...cells].reduce((sum, {colspan = 1, rowspan = 1}) => sum + colspan * rowspan, 0);

const huge = {colspan: 1000, rowspan: 1000};
const hostile: Readonly<Record<string, object[][]>> = {
  '400 rows of one cell': Array.from({length: 400}, () => [cell('a', huge)]),
  'a row of 1,000 cells above 400': [
    Array.from({length: 1000}, () => cell('a')),
    ...Array.from({length: 400}, () => [cell('a', huge)]),
  ],
  'one free column at the left': Array.from({length: 400}, () => [
    cell('a'),
    cell('b', huge),
    cell('c', huge),
  ]),
  'cells that reach under those of the row above': Array.from({length: 400}, (_, row) =>
    Array.from({length: 100}, (_, column) => cell('a', {colspan: 1000, rowspan: ((row * column) % 7) + 1})),
  ),
};

describe('the spans of a table', () => {
  for (const [name, rows] of Object.entries(hostile)) {
    it(`cover no more squares than the table has: ${name}`, () => {
      const document = articleWith(rows, {headerRows: 2});
      const {article, problems} = readArticle(document);
      const [table] = article!.blocks as [TableBlock];
      const room = 100 * table.rows.length;
      assert.ok(squares(table.rows.flat()) <= room, `${squares(table.rows.flat())} squares`);
      assert.ok(problems.length > 0);
      const written = parseHTML(renderArticle(document)).document.querySelectorAll('td, th');
      const shown = squares(
        [...written].map((td) => ({
          colspan: Number(td.getAttribute('colspan') ?? 1),
          rowspan: Number(td.getAttribute('rowspan') ?? 1),
        })),
      );
      assert.ok(shown > 0 && shown <= room, `${shown} squares on the page`);
    });
  }

  it('stay as they are where they fit', () => {
    const rows = [
      [cell('Tid', {rowspan: 3}), cell('Vardagar', {colspan: 2}), cell('Helg', {rowspan: 2})],
      [cell('Dag'), cell('Kväll')],
      [cell('Alla', {colspan: 3})],
    ];
    assert.deepEqual(read(rows), {spans: ['1x3 2x1 1x2', '1x1 1x1', '3x1'], told: [], after: undefined});
  });

  it('end with the last row', () => {
    assert.deepEqual(read([[cell('a')], [cell('b', {rowspan: 1000})]]), {
      spans: ['1x1', '1x1'],
      told: ['warning /blocks/0/rows/1/0/rowspan: expected at most 1, found more; mended'],
      after: undefined,
    });
  });

  it('end before a square that a cell above fills', () => {
    assert.deepEqual(read([[cell('a'), cell('b', {rowspan: 2})], [cell('c', {colspan: 2})]]), {
      spans: ['1x1 1x2', '1x1'],
      told: ['warning /blocks/0/rows/1/0/colspan: expected at most 1, found more; mended'],
      after: undefined,
    });
  });

  it('end with the last column that a table may have, of which no words are lost', () => {
    const row = ['a', 'b', 'c', 'd', 'e'].map((text) => cell(text));
    assert.deepEqual(read([row, [cell('f', {colspan: 4})], row], {maxColumns: 3}), {
      spans: ['1x1 1x1 1x1', '3x1', '1x1 1x1 1x1'],
      told: [
        'warning /blocks/0/rows/0: expected at most 3 columns, found more; mended',
        'warning /blocks/0/rows/1/0/colspan: expected at most 3, found more; mended',
      ],
      after: 'd\ne\nd\ne',
    });
  });
});
