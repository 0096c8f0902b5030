import type {Article} from './article.js';
import type {Block, UnknownBlock} from './blocks.js';
import type {Field, Table} from './fields.js';
import type {Inline, Json} from './inlines.js';
import {describe, type Problem, unreadable} from './problems.js';
import {Reading, type ReadOptions} from './reading.js';
import {copyJson, wordsIn} from './salvage.js';
import {detailOf, readScalar} from './scalars.js';
import {articleTable, blockTables, inlineTables} from './tables.js';
import {type Fields, isInline, isObject, isWritten, own, typeOf} from './values.js';

export type {ReadOptions} from './reading.js';

/** What reading gives. */
export interface ReadResult {
  /** The article, or nothing where there is nothing to show. */
  article: Article | undefined;
  /** What was not as it should be, in the order of the document. */
  problems: Problem[];
}

type AnyField = Field<never>;

/** A node as far as it could be read. */
interface Read {
  node: Fields;
  /** Whether it has everything that it cannot do without. */
  whole: boolean;
}

/** Reads one field; nothing if it cannot be used, which has then been told. */
const readField = (field: AnyField, value: unknown, reading: Reading): unknown => {
  switch (field.kind) {
    case 'list':
      return readList(field, value, reading);
    case 'object':
      return readObject(field, value, reading);
    case 'inlines': {
      const outer = reading.insideLink;
      reading.insideLink ||= field.type === 'link';
      const nodes = readNodes<Inline>(value, reading, readInline);
      reading.insideLink = outer;
      return nodes;
    }
    case 'blocks':
      return readNodes<Block>(value, reading, readBlock);
    case 'json':
      return copyJson(value, reading);
    default:
      return readScalar(field, value, reading);
  }
};

/** Reads the fields of a node, in the order of its table. */
const readNode = (table: Table, value: Fields, reading: Reading, type?: string): Read => {
  const node: Fields = type ? {type} : {};
  if (reading.tooDeep()) return {node, whole: false};
  const {path} = reading;
  let whole = true;
  // Who writes "text" where the model says "children" means the same.
  const other =
    table['children'] &&
    !table['text'] &&
    own(value, 'children') === undefined &&
    own(value, 'text') !== undefined;
  for (const name of Object.keys(table)) {
    const field = table[name]!;
    const key = other && name === 'children' ? 'text' : name;
    const given = own(value, key) ?? undefined;
    path.push(key);
    const read = given === undefined ? undefined : readField(field, given, reading);
    if (read !== undefined) {
      node[name] = read;
    } else if (field.required) {
      const {otherwise} = field;
      if (given === undefined) {
        const severity = otherwise === undefined ? 'error' : 'warning';
        reading.report(severity, 'missing', field.kind, describe(own(value, key)), detailOf(field));
      }
      if (otherwise === undefined) whole = false;
      else node[name] = Array.isArray(otherwise) ? [] : otherwise;
    } else if (own(value, key) === null) {
      reading.report('notice', 'type', field.kind, describe(null), detailOf(field));
    }
    path.pop();
  }
  for (const key of Object.keys(value)) {
    if (Object.hasOwn(table, key) || (type && key === 'type')) continue;
    path.push(key);
    if (key.startsWith('x-')) node[key] = copyJson(value[key], reading);
    else reading.report('notice', 'unknown-field', 'field', describe(value[key]));
    path.pop();
  }
  return {node, whole};
};

/** Reads an object that is the value of a field or an item of a list. */
const readObject = ({fields, type}: AnyField, value: unknown, reading: Reading): Fields | undefined => {
  const table = fields!;
  let given = value;
  if (!isObject(value))
    reading.report(isWritten(value) ? 'warning' : 'error', 'type', 'object', describe(value));
  if (isWritten(value)) {
    // A lone text is the part that matters most: the name of a person, the words of a list item.
    const names = Object.keys(table);
    const essential = names.find((name) => table[name]!.required && table[name]!.otherwise === undefined);
    given = {type, [essential ?? names.find((name) => table[name]!.kind === 'text')!]: value};
  }
  if (!isObject(given) || !reading.afford()) return undefined;
  if (type && typeOf(given) !== type) {
    reading.path.push('type');
    reading.report('warning', 'type', 'word', describe(own(given, 'type')), ` ${type}`);
    reading.path.pop();
  }
  const {node, whole} = readNode(table, given, reading, type);
  if (whole) return node;
  reading.lost.push(wordsIn(given, reading));
  return undefined;
};

/** Reads a list; what is no list becomes the only item of one. */
const readList = (
  {items, min, max, unique}: AnyField,
  value: unknown,
  reading: Reading,
): unknown[] | undefined => {
  const many = Array.isArray(value);
  if (!many) reading.report('warning', 'type', 'list', describe(value));
  const given: unknown[] = many ? value : [value];
  const list: unknown[] = [];
  if (reading.tooDeep()) return undefined;
  for (let index = 0; index < given.length && reading.afford(); index++) {
    if (many) reading.path.push(index);
    const item = readField(items!, given[index], reading);
    if (unique && list.includes(item)) reading.report('warning', 'type', 'other', describe(item));
    else if (item !== undefined) list.push(item);
    if (many) reading.path.pop();
  }
  if (list.length >= min! && list.length <= (max ?? Infinity)) return list;
  return reading.report('error', 'missing', 'list', describe(list.length ? list : undefined));
};

/** Reads a list of inline nodes or of blocks, where one may become several. */
const readNodes = <Node>(
  value: unknown,
  reading: Reading,
  readInto: (nodes: Node[], value: unknown, reading: Reading) => void,
): Node[] => {
  const nodes: Node[] = [];
  const many = Array.isArray(value);
  if (!many)
    reading.report(
      isWritten(value) || isObject(value) ? 'warning' : 'error',
      'type',
      'list',
      describe(value),
    );
  const given: unknown[] = many && !reading.tooDeep() ? value : [value];
  for (let index = 0; index < given.length && reading.afford(); index++) {
    if (many) reading.path.push(index);
    readInto(nodes, given[index], reading);
    if (many) reading.path.pop();
  }
  return nodes;
};

const tellUnknown = (value: Fields, reading: Reading): void => {
  reading.path.push('type');
  reading.report('warning', 'unknown-type', 'type', describe(own(value, 'type')));
  reading.path.pop();
};

/** Reads an inline node; of one that cannot stand here, the words stay. */
const readInline = (nodes: Inline[], value: unknown, reading: Reading): void => {
  const add = (words: unknown) => {
    if (words) nodes.push({type: 'text', text: words as string});
  };
  if (!isObject(value)) {
    reading.report(isWritten(value) ? 'warning' : 'error', 'type', 'object', describe(value));
    return add(isWritten(value) ? reading.clean(`${value}`) : wordsIn(value, reading));
  }
  let type = typeOf(value);
  let children: unknown;
  let words: unknown;
  if (reading.insideLink && (type === 'link' || type === 'footnoteRef')) {
    reading.report('warning', 'link-in-link', 'outside', describe(type));
    type = '';
  } else if (!isInline(value)) {
    tellUnknown(value, reading);
    type = type === undefined && own(value, 'text') !== undefined ? 'text' : '';
  }
  if (type) {
    const {node, whole} = readNode(inlineTables[type as Inline['type']] as Table, value, reading, type);
    if (whole) return void nodes.push(node as unknown as Inline);
    ({children, text: words} = node);
  } else if (own(value, 'children') !== undefined) {
    reading.path.push('children');
    children = readNodes<Inline>(value['children'], reading, readInline);
    reading.path.pop();
  }
  if (children) for (const child of children as Inline[]) nodes.push(child);
  else add(words ?? wordsIn(value, reading));
};

/** Adds a block with words of one that could not be read as what it is. */
const addUnknown = (nodes: Block[], value: Fields, words: string, reading: Reading, data?: Json): void => {
  const type = reading.clean(typeOf(value) ?? '').trim();
  const node: UnknownBlock = {type: 'unknown', originalType: type || 'unknown', text: words};
  for (const key of ['id', 'lang'] as const) {
    const given = own(value, key);
    reading.path.push(key);
    const read =
      isWritten(given) &&
      data !== undefined &&
      readScalar(blockTables.unknown[key] as AnyField, given, reading);
    reading.path.pop();
    if (read) node[key] = read as string;
  }
  if (data !== undefined) node.data = data;
  nodes.push(node);
};

/** Reads a block; of one that cannot be read as what it is, the words stay, and the data beside them. */
const readBlock = (nodes: Block[], value: unknown, reading: Reading): void => {
  if (!isObject(value)) {
    reading.report(isWritten(value) ? 'warning' : 'error', 'type', 'object', describe(value));
    const text = isWritten(value) ? reading.clean(`${value}`) : wordsIn(value, reading);
    if (text) nodes.push({type: 'paragraph', children: [{type: 'text', text}]});
    return;
  }
  const {lost} = reading;
  reading.lost = [];
  const named = typeOf(value);
  const type = named ?? (Object.hasOwn(value, 'children') ? 'paragraph' : '');
  const known = Object.hasOwn(blockTables, type);
  if (!known || named === undefined) tellUnknown(value, reading);
  const read = known && readNode(blockTables[type as Block['type']] as Table, value, reading, type);
  if (read && read.whole) {
    nodes.push(read.node as unknown as Block);
    const words = reading.lost.filter(Boolean).join('\n');
    if (words) addUnknown(nodes, value, words, reading);
  } else {
    const text = own(value, 'text');
    const words = !known && typeof text === 'string' ? reading.clean(text) : wordsIn(value, reading);
    addUnknown(nodes, value, words, reading, copyJson(value, reading));
  }
  reading.lost = lost;
};

/**
 * Reads an article from JSON that nobody has checked, and mends what can be mended without guessing.
 *
 * Never throws. What it gives is a new object that shares nothing with the value and keeps the promises
 * of the types: every required field is there, every address is one that may be used and absolute if there
 * is a `base`, every text is well formed and free of control characters, every date is a date. A block of
 * unknown kind, or one that lacks what it cannot do without, becomes an `unknown` block with the words
 * found in it. Whatever was mended or left out is told in `problems`.
 */
export const readArticle = (value: unknown, options: ReadOptions = {}): ReadResult => {
  const reading = new Reading(options);
  let article: Article | undefined;
  try {
    if (isObject(value)) {
      article = readNode(articleTable as Table, value, reading).node as unknown as Article;
      if (!article.headline.trim() && !article.blocks.length && !article.preamble?.length) {
        article = undefined;
        reading.report('error', 'empty', 'content', describe(undefined));
      }
    } else {
      reading.report('error', 'type', 'object', describe(value));
    }
  } catch {
    // No JSON does this: a getter or a proxy failed, or a bound was set higher than the stack.
    article = undefined;
    reading.report('error', 'unreadable', 'json', unreadable);
  }
  return {article, problems: reading.problems};
};
