import {articleFields} from '../model/article.js';
import {blockFields} from '../model/blocks.js';
import {inlineFields} from '../model/inlines.js';
import {partFields} from '../model/parts.js';
import {usual} from './notation.js';

/** What a field can hold, once its notation is read. */
export type Kind =
  | 'text'
  | 'link'
  | 'media'
  | 'date'
  | 'duration'
  | 'email'
  | 'lang'
  | 'id'
  | 'version'
  | 'word'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'list'
  | 'object'
  | 'inlines'
  | 'blocks'
  | 'json';

/** One field of a node: what its notation means. */
export interface Field {
  kind: Kind;
  /** `!` if the node is of no use without it, `+` if it is always there. */
  presence?: string;
  /** The words to choose from. */
  words?: string[];
  /** The least number. */
  min?: number;
  /** The greatest number, or number of characters. */
  max?: number;
  /** What each item of a list is. */
  items?: Field;
  /** How many items a list has, if that is fixed. */
  count?: number;
  /** The fields of an object. */
  fields?: Table;
  /** The `type` of an object that could also stand by itself. */
  type?: string;
}

/** The fields of a node, by name. */
export type Table = Record<string, Field | undefined>;

type Notations = Readonly<Record<string, string>>;

const kinds: Record<string, string> = {};
for (const kind of Object.keys(usual)) {
  for (const name of (usual as Notations)[kind]!.split(' ')) kinds[name] = kind;
}

const field = (kind: string): Field => {
  const list = /^(.*)\[(\d*)\]$/.exec(kind);
  if (list) return {kind: 'list', items: field(list[1]!), count: Number(list[2])};
  if (kind.includes('|')) return {kind: 'word', words: kind.split('|')};
  const range = /^(-?[\d.]+)-([\d.]*)$/.exec(kind);
  if (range) {
    const max = Number(range[2] || Number.MAX_SAFE_INTEGER);
    return {kind: kind.includes('.') ? 'number' : 'integer', min: Number(range[1]), max};
  }
  if (Number(kind)) return {kind: 'text', max: Number(kind)};
  const part = (partFields as Notations)[kind];
  if (part) return {kind: 'object', fields: table(part)};
  const block = (blockFields as Notations)[kind];
  return block
    ? {kind: 'object', type: kind, fields: table(`${block} id lang origin`)}
    : {kind: kind as Kind};
};

/** Names of fields that hold no words for the reader of the page, whatever holds them. */
export const nonTextual = new Set(['type', 'origin', 'originalType']);

const made: Record<string, Table> = {};

const required = new Map<Table, string[]>();

/** Names of the fields that a node has in any case. */
export const requiredFields = (fields: Table): string[] => required.get(fields)!;

const table = (notation: string): Table => {
  const known = made[notation];
  if (known) return known;
  // Without a prototype: asked for "constructor", it has nothing to say.
  const fields: Table = (made[notation] = Object.create(null));
  for (const token of notation.trim().split(' ')) {
    const [, name, mark, kind] = /^(.\w*)([!+]?):?(.*)$/.exec(token)!;
    const read = field(kind || kinds[name!] || (name! in partFields ? name! : 'text'));
    fields[name!] = {...read, presence: mark};
    if (!/text|email|list|object|inlines|blocks/.test((read.items ?? read).kind)) nonTextual.add(name!);
  }
  required.set(
    fields,
    Object.keys(fields).filter((name) => fields[name]!.presence),
  );
  return fields;
};

const tables = (notations: Notations, common: string): Record<string, Table> => {
  const byType: Record<string, Table> = Object.create(null);
  for (const type of Object.keys(notations)) byType[type] = table(notations[type] + common);
  return byType;
};

/** The fields of every block, by its type. */
export const blockTables = tables(blockFields, ' id lang origin');

/** The fields of every inline node, by its type. */
export const inlineTables = tables(inlineFields, ' origin');

/** The fields of an article. */
export const articleTable = table(articleFields);

/** The fields of a part of nodes. */
export const partTable = (name: keyof typeof partFields): Table => table(partFields[name]);
