import {
  articleTable,
  blockTables,
  type Field,
  inlineTables,
  type Table,
} from '../../src/article/schema/tables.js';

/*
 * Articles in which something is as large, as long or as many as the model allows. Ten thousand random
 * documents do not hit upon these.
 */

type Fields = Record<string, unknown>;

/** Whether the texts and names of many things are the same or not. */
export type Texts = 'alike' | 'different';

interface Making {
  readonly text: () => string;
  readonly id: () => string;
}

const making = (texts: Texts, filling = ''): Making => {
  let made = 0;
  const number = () => (texts === 'alike' ? '' : made++);
  return {text: () => `Ord${number()}${filling}`, id: () => `a${number()}`};
};

const samples: Readonly<Record<string, unknown>> = {
  link: 'https://example.se/a',
  media: 'https://example.se/a.jpg',
  date: '2030-05-01T18:00',
  duration: 'PT2M30S',
  email: 'anna@example.se',
  lang: 'en',
  version: '1.0',
  boolean: true,
  json: {any: [1]},
};

const list = <Item>(length: number, make: () => Item): Item[] => Array.from({length}, make);

/** The largest value that a field takes; of lists within it, as short a one as there can be. */
const largest = (field: Field, how: Making): unknown => {
  const {kind, words, max, items, count, fields, type} = field;
  if (words) return words.at(-1);
  if (items) return list(count || 1, () => largest(items, how));
  if (fields) return largestNode(fields, how, type);
  switch (kind) {
    case 'text':
      return how.text().slice(0, max);
    case 'id':
      return how.id();
    case 'integer':
    case 'number':
      return max;
    case 'inlines':
      return [{type: 'text', text: how.text()}];
    case 'blocks':
      return [{type: 'paragraph', children: [{type: 'text', text: how.text()}]}];
    default:
      return samples[kind];
  }
};

const largestNode = (table: Table, how: Making, type?: string): Fields => ({
  ...(type ? {type} : {}),
  ...Object.fromEntries(Object.keys(table).map((name) => [name, largest(table[name]!, how)])),
});

/** The same with one of its lists so long. */
const withList = (table: Table, name: string, length: number, how: Making, type?: string): Fields => ({
  ...largestNode(table, how, type),
  [name]: list(length, () => largest(table[name]!.items!, how)),
});

/** A part of an article of which there can be many. */
export interface Plenty {
  readonly name: string;
  readonly of: (count: number, texts: Texts) => {blocks: Fields[]; fields: Fields};
}

const inArticle = (name: string, make: (count: number, how: Making) => unknown): Plenty => ({
  name,
  of: (count, texts) => ({blocks: [], fields: {[name]: make(count, making(texts))}}),
});

const inBlocks = (name: string, make: (count: number, how: Making) => Fields[]): Plenty => ({
  name,
  of: (count, texts) => ({blocks: make(count, making(texts)), fields: {}}),
});

const listsOf = (table: Table): string[] =>
  Object.keys(table).filter((name) => table[name]!.items && !table[name]!.count);

/** Every kind of block and inline node many times over, every list long. */
export const plenties: readonly Plenty[] = [
  ...Object.keys(blockTables).flatMap((type) => {
    const table = blockTables[type]!;
    return [
      inBlocks(type, (count, how) => list(count, () => largestNode(table, how, type))),
      ...listsOf(table).map((name) =>
        inBlocks(`${type}.${name}`, (count, how) => [withList(table, name, count, how, type)]),
      ),
    ];
  }),
  ...Object.keys(inlineTables).map((type) =>
    inBlocks(`inline ${type}`, (count, how) => [
      {type: 'paragraph', children: list(count, () => largestNode(inlineTables[type]!, how, type))},
    ]),
  ),
  ...listsOf(articleTable).map((name) =>
    inArticle(name, (count, how) => list(count, () => largest(articleTable[name]!.items!, how))),
  ),
];

/** One of everything, with texts so long. */
export const longTexts = (length: number): {blocks: Fields[]; fields: Fields} => {
  const how = making('alike', 'x'.repeat(length));
  return {
    blocks: [
      ...Object.keys(blockTables).map((type) => largestNode(blockTables[type]!, how, type)),
      {
        type: 'paragraph',
        children: Object.keys(inlineTables).map((type) => largestNode(inlineTables[type]!, how, type)),
      },
    ],
    fields: largestNode(articleTable, how),
  };
};

/** An article made of several such parts. */
export const articleOf = (...made: {blocks: Fields[]; fields: Fields}[]): Fields => ({
  version: '1.0',
  type: 'NewsArticle',
  lang: 'sv',
  headline: 'Rubrik',
  ...Object.assign({}, ...made.map(({fields}) => fields)),
  blocks: made.flatMap(({blocks}) => blocks),
});
