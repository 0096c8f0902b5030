import {
  articleTable,
  blockTables,
  type Field,
  inlineTables,
  partTable,
  type Table,
} from '../../src/article/schema/tables.js';
import {partFields} from '../../src/article/model/parts.js';

type Fields = Record<string, unknown>;

/** A place in an article where a node of some kind stands, with the fewest fields that it can have. */
export interface Stand {
  /** What the node is called. */
  name: string;
  table: Table;
  /** Whether nodes of this kind have a `type`. */
  typed: boolean;
  /** The node, with nothing that may be left out. */
  node: Fields;
  /** An article in which this node stands. */
  around: (node: unknown) => Fields;
}

const samples: Record<string, unknown> = {
  text: 'Ord',
  link: 'https://example.se/',
  media: 'https://example.se/bild.jpg',
  date: '2030-05-01T18:00',
  duration: 'PT2M30S',
  email: 'anna@example.se',
  lang: 'sv',
  id: 'namn',
  version: '1.0',
  boolean: true,
  inlines: [{type: 'text', text: 'Text'}],
  blocks: [{type: 'divider'}],
  json: {any: [1, null, 'text']},
};

/** A value that a field accepts. */
const sample = (field: Field): unknown => {
  const {kind, words, min, items, count, fields, type} = field;
  if (words) return words[0];
  if (items) return Array.from({length: count || 1}, () => sample(items));
  if (fields) return minimal(fields, type);
  return min ?? samples[kind];
};

const minimal = (table: Table, type?: string): Fields => {
  const required = Object.keys(table).filter((name) => table[name]!.presence);
  return {
    ...(type ? {type} : {}),
    ...Object.fromEntries(required.map((name) => [name, sample(table[name]!)])),
  };
};

const articleAround = (fields: Fields): Fields => ({...minimal(articleTable), ...fields});

/** How a field holds a part, if it does: as it is, or in lists. */
const holder = (field: Field, part: Table): ((value: unknown) => unknown) | undefined => {
  if (field.fields === part) return (value) => value;
  const inside = field.items && holder(field.items, part);
  return inside && ((value) => [inside(value)]);
};

/** An article in which a part stands: in the article itself, or in the first block that can hold it. */
const home = (part: Table): Stand['around'] => {
  for (const [type, table] of [['', articleTable] as const, ...Object.entries(blockTables)]) {
    for (const name of Object.keys(table)) {
      const hold = holder(table[name]!, part);
      if (!hold) continue;
      return (value) => {
        const fields = {...minimal(table, type), [name]: hold(value)};
        return type ? articleAround({blocks: [fields]}) : fields;
      };
    }
  }
  throw new Error('No article and no block holds this part.');
};

const typed = (tables: Readonly<Record<string, Table>>, around: (node: unknown) => Fields): Stand[] =>
  Object.keys(tables).map((name) => {
    const table = tables[name]!;
    return {name, table, typed: true, node: minimal(table, name), around};
  });

/** Every kind of node: the article, blocks, inline nodes and parts. */
export const stands: readonly Stand[] = [
  {
    name: 'article',
    table: articleTable,
    typed: false,
    node: minimal(articleTable),
    around: (node) => node as Fields,
  },
  ...typed(blockTables, (block) => articleAround({blocks: [block]})),
  ...typed(inlineTables, (inline) => articleAround({preamble: [inline]})),
  ...(Object.keys(partFields) as (keyof typeof partFields)[]).map((name) => {
    const table = partTable(name);
    return {name, table, typed: false, node: minimal(table), around: home(table)};
  }),
];

/** A node with every field that it can have. */
export const complete = ({table, node}: Stand): Fields => ({
  ...node,
  ...Object.fromEntries(Object.keys(table).map((name) => [name, sample(table[name]!)])),
});
