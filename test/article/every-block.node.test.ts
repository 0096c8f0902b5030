import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {partFields} from '../../src/article/model/parts.js';
import {
  articleTable,
  blockTables,
  type Field,
  inlineTables,
  partTable,
  type Table,
} from '../../src/article/schema/tables.js';

// The demo shows every node that an article can hold: a new block must be in it.

const demo: unknown = JSON.parse(
  readFileSync(new URL('../../demo/articles/every-block.json', import.meta.url), 'utf8'),
);

/** What the demo does without, and why. */
const leftOut: Readonly<Record<string, string>> = {
  origin: 'where an importer found a node; never shown',
  source: 'where the article was imported from; the demo was written by hand',
  ageNotice: 'shown in an old article alone',
};

const parts = Object.keys(partFields) as (keyof typeof partFields)[];

const names = new Map<Table, string>([
  [articleTable, 'article'],
  ...Object.entries(blockTables).map(([type, table]): [Table, string] => [table, type]),
  ...Object.entries(inlineTables).map(([type, table]): [Table, string] => [table, type]),
  ...parts.map((name): [Table, string] => [partTable(name), name]),
]);

const shown = new Set<string>();

const lookAtField = ({kind, items, fields}: Field, value: unknown): void => {
  if (items) for (const item of value as unknown[]) lookAtField(items, item);
  else if (fields) lookAt(fields, value as object);
  else if (kind === 'inlines' || kind === 'blocks') {
    const tables = kind === 'blocks' ? blockTables : inlineTables;
    for (const node of value as {type: string}[]) lookAt(tables[node.type]!, node);
  }
};

const lookAt = (table: Table, node: object): void => {
  shown.add(names.get(table)!);
  for (const [name, value] of Object.entries(node)) if (table[name]) lookAtField(table[name], value);
};

describe('demo/articles/every-block.json', () => {
  lookAt(articleTable, demo as object);

  it('has every block, every inline node and every part', () => {
    assert.deepEqual(
      [...names.values()].filter((name) => !shown.has(name) && !(name in leftOut)),
      [],
    );
  });

  it('is said to leave nothing out that it has', () => {
    assert.deepEqual(
      Object.keys(leftOut).filter((name) => shown.has(name)),
      [],
    );
  });
});
