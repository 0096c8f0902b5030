import type {Article} from '../model/article.js';
import type {Attribution, Block, TableBlock} from '../model/blocks.js';
import {cleanText} from './clean-text.js';
import {
  articleTable,
  blockTables,
  type Field,
  inlineTables,
  partTable,
  nonTextual,
  requiredFields,
  type Table,
} from '../schema/tables.js';
import {hasFormat, visible} from '../schema/formats.js';
import type {Inline} from '../model/inlines.js';
import {
  defaultColumns,
  defaultDepth,
  defaultNodes,
  defaultProblems,
  defaultTextLength,
  type Limits,
} from './limits.js';
import {problemList} from './problem-list.js';
import {detailOf, type Problem} from './problems.js';
import {hasContent} from './has-content.js';
import {fitCells} from './table-grid.js';
import {verbAndName} from '../speech.js';
import {type Fields, isObject, isWritten, ownField} from './values.js';
import {parseUrl, safeLink, safeMedia} from '../urls.js';

/** How `readArticle` reads. */
export interface ReadOptions extends Partial<Limits> {
  /** Address that relative ones are resolved against, most often that of the JSON itself. */
  base?: string | URL | undefined;
}

/** What reading gives. */
export interface ReadResult {
  /** The article, or nothing where there is nothing to show. */
  article: Article | undefined;
  /** What was not as it should be, in the order of the document. */
  problems: Problem[];
}

/** What a field that is always there holds if nothing usable was written. */
const fallbacks: Fields = {text: '', boolean: false, lang: 'sv', version: '1.0'};

const textNode = (text: string | number): Fields => ({type: 'text', text: `${text}`});

const tableOf = (tables: Readonly<Record<string, Table>>, type: unknown): Table | undefined =>
  typeof type === 'string' ? tables[type] : undefined;

const noteTable = partTable('footnote');
const speakerTable = partTable('attribution');

const isInline = (value: unknown): value is Fields =>
  isObject(value) && !!tableOf(inlineTables, ownField(value, 'type'));

/**
 * Reads an article from JSON that nobody has checked, and mends what can be mended without guessing.
 *
 * Never throws. What it gives is a new object that shares nothing with the value and keeps the promises
 * of the types: every required field is there, every address is one that may be used and absolute if there
 * is a `base`, every text is well formed and free of control characters, every date is a date. A block of
 * unknown kind, or one that lacks what it cannot do without, becomes an `unknown` block with the words
 * found in it. Whatever was mended or left out is told in `problems`.
 */
export const readArticle = (
  value: unknown,
  {
    base,
    maxDepth = defaultDepth,
    maxNodes = defaultNodes,
    maxTextLength = defaultTextLength,
    maxColumns = defaultColumns,
    maxProblems = defaultProblems,
  }: ReadOptions = {},
): ReadResult => {
  const near = base && parseUrl(base);
  const path: (string | number)[] = [];
  const {report, all: allProblems} = problemList(path, maxProblems);
  const most = maxNodes * 1000;
  /** In thousandths of a node. */
  let spent = 0;
  /** Words of what could not be used in the block that is being read. */
  let lost: string[] = [];
  let insideLink = false;
  /** Whether the node that was read last has all that it is of no use without. */
  let whole = false;
  /** Names of the notes so far, and how many were given another, plus one. */
  const noteNames = new Set<string>();
  let renamed = 1;

  /** Tells that a field does not hold what it should, and whether that was mended or cost the reader something. */
  const reject = (field: Field, found: unknown, mended: unknown = true): undefined =>
    report(mended ? 'warning' : 'error', field.kind, found, detailOf(field));

  const at = <Result>(step: string | number, read: () => Result): Result => {
    path.push(step);
    const result = read();
    path.pop();
    return result;
  };

  /** Counts what is read; false once it is too much, which is told once. */
  const afford = (cost = 1000): boolean => {
    if (spent < most && (spent += cost) >= most) report('error', 'nodes', 0, maxNodes);
    return spent < most;
  };

  const tooDeep = (depth = path.length): boolean => {
    if (depth > maxDepth) report('error', 'levels', 0, maxDepth);
    return depth > maxDepth;
  };

  const cut = (text: string, max = Infinity): string => {
    if (text.length <= max) return text;
    // A character outside the basic plane is one to people and two to `length`.
    const characters = [...text.slice(0, 2 * max + 1)];
    if (characters.length <= max) return text;
    report('error', 'length', 0, max);
    return characters.slice(0, max).join('');
  };

  const clean = (written: unknown): string => {
    const text = cut(`${written}`, maxTextLength);
    const cleaned = cleanText(text);
    if (cleaned !== text) report('notice', 'characters', text);
    afford(text.length);
    return cleaned;
  };

  /** The words in something that cannot be read as what it is, part by part, each on a line of its own. */
  const wordsIn = (value: unknown): string => {
    let words = '';
    // Not recursive: what is nested too deep ends up here.
    const waiting = [value];
    while (waiting.length && words.length < maxTextLength && afford()) {
      const next = waiting.pop();
      if (isWritten(next)) {
        words += next;
      } else if (isInline(next)) {
        waiting.push(ownField(next, 'children'), ownField(next, 'text'));
      } else if (typeof next === 'object' && next) {
        const keys = Object.keys(next).filter((key) => !nonTextual.has(key) && !key.startsWith('x-'));
        for (const key of keys.reverse()) {
          const inside = (next as Fields)[key];
          if (!isInline(inside)) waiting.push('\n');
          waiting.push(inside);
        }
      }
    }
    const lines = clean(words).split('\n');
    return lines
      .map((line) => line.trim())
      .filter(Boolean)
      .join('\n');
  };

  const textOf = (value: Fields): string => {
    const text = ownField(value, 'text');
    return typeof text === 'string' ? clean(text) : wordsIn(value);
  };

  /** A copy of any JSON; what JSON cannot hold is left out. */
  const copy = (value: unknown, depth: number): unknown => {
    if (typeof value === 'string') return cut(value, maxTextLength);
    if (typeof value !== 'object' || !value) {
      return value === null || typeof value === 'boolean' || Number.isFinite(value) ? value : undefined;
    }
    if (tooDeep(depth)) return undefined;
    const copied = (Array.isArray(value) ? [] : {}) as Fields;
    for (const key of Object.keys(value)) {
      const item = afford() ? copy((value as Fields)[key], depth + 1) : undefined;
      // Setting __proto__ would make no field, but change what the object is.
      if (item !== undefined && key !== '__proto__') copied[key] = item;
    }
    return copied;
  };

  const readText = (field: Field, value: unknown): string | undefined => {
    const text = isWritten(value) ? clean(value) : wordsIn(value);
    const usable = field.presence === '!' ? visible.test(text) : text || typeof value === 'string';
    if (typeof value !== 'string' || !usable) reject(field, value, usable);
    return usable ? cut(text, field.max) : undefined;
  };

  const readForm = (field: Field, value: unknown): string | undefined => {
    const {kind} = field;
    const written = isWritten(value) ? cleanText(`${value}`.slice(0, 2048)).trim() : '';
    // As systems export them, with only the form wrong: 2030-05-01 18:00, +0200, sv_SE.
    const text =
      kind === 'date'
        ? written.replace(' ', 'T').replace(/(T.*[+-]\d\d)(\d\d)$/, '$1:$2')
        : kind === 'lang'
          ? written.replaceAll('_', '-')
          : written;
    if (!hasFormat(kind, text)) {
      // What is no date or address still says something to people.
      const words = /date|email/.test(kind) && written;
      if (words) lost.push(words);
      return reject(field, value, !words);
    }
    if (text !== value) reject(field, value);
    return text;
  };

  const readNumber = (field: Field, value: unknown): number | undefined => {
    const {kind, presence, min, max} = field;
    const written = typeof value === 'string' && value.trim() ? Number(value) : value;
    let number = Number.isFinite(written) ? (written as number) : NaN;
    if (kind === 'integer') number = Math.round(number);
    // A heading that is too deep is still a heading; a place beyond the pole is none.
    if (presence === '+') number = Math.min(max!, Math.max(min!, number));
    const usable = number >= min! && number <= max!;
    if (number !== value || !usable) reject(field, value);
    return usable ? number : undefined;
  };

  /** The items of a list; what is no list is its only item. */
  const itemsOf = (field: Field, value: unknown): readonly unknown[] => {
    if (Array.isArray(value)) return value;
    reject(field, value, isWritten(value) || isObject(value));
    return [value];
  };

  const readList = (field: Field, value: unknown): unknown[] | undefined => {
    const {items, count, presence} = field;
    if (tooDeep()) return undefined;
    const given = itemsOf(field, value);
    const many = given === value;
    const known = /word|id/.test(items!.kind) && new Set();
    const list = new Array<unknown>(given.length);
    let length = 0;
    for (let index = 0; index < given.length && afford(); index++) {
      if (many) path.push(index);
      const item = readField(items!, given[index]);
      if (known && known.size === known.add(item).size) report('warning', 'duplicate', given[index]);
      else if (item !== undefined) list[length++] = item;
      if (many) path.pop();
    }
    if (length < list.length) list.length = length;
    if (count ? length === count : length || presence !== '!') return list;
    return reject(field, undefined, false);
  };

  const readObject = (field: Field, value: unknown): Fields | undefined => {
    const {type} = field;
    const fields = field.fields!;
    let given = value;
    if (!isObject(value)) reject(field, value, isWritten(value));
    if (isWritten(value)) {
      // A lone text is the part that matters most: the name of a person, the words of a list item.
      const names = Object.keys(fields);
      const main = names.find((name) => fields[name]!.presence === '!') ?? names[0]!;
      given = {[main]: fields[main]!.kind === 'inlines' ? [textNode(value)] : `${value}`};
    } else if (type && isObject(value) && ownField(value, 'type') !== type) {
      at('type', () => report('warning', 'type', ownField(value, 'type')));
    }
    if (!isObject(given)) return undefined;
    const node = readNode(fields, given, type);
    if (whole) {
      if (fields === noteTable) node['id'] = nameForNote(node['id'] as string);
      if (fields === speakerTable) partVerb(node as Attribution);
      return node;
    }
    lost.push(wordsIn(given));
    return undefined;
  };

  /** Takes the verb out of the name of a speaker, or the page would say it twice. */
  const partVerb = (speaker: Attribution): void => {
    const parts = verbAndName(speaker.name ?? '');
    if (!parts) return;
    at('name', () => report('warning', 'name', speaker.name));
    speaker.verb ??= parts[0];
    speaker.name = parts[1];
  };

  /** The name of a note, or one like it where another note has it: a mark leads to one note, and back. */
  const nameForNote = (name: string): string => {
    let free = name;
    while (noteNames.has(free)) free = `${name.slice(0, 180)}-${++renamed}`;
    noteNames.add(free);
    if (free !== name) at('id', () => report('warning', 'duplicate', name));
    return free;
  };

  const readField = (field: Field, value: unknown): unknown => {
    switch (field.kind) {
      case 'text':
        return readText(field, value);
      case 'link':
      case 'media': {
        const href = (field.kind === 'link' ? safeLink : safeMedia)(value, near);
        return href ?? reject(field, value, false);
      }
      case 'word':
        return field.words!.includes(value as string) ? value : reject(field, value);
      case 'integer':
      case 'number':
        return readNumber(field, value);
      case 'boolean':
        return typeof value === 'boolean' ? value : reject(field, value);
      case 'list':
        return readList(field, value);
      case 'object':
        return readObject(field, value);
      case 'inlines':
        return readNodes<Inline>(field, value, readInline);
      case 'blocks':
        return readNodes<Block>(field, value, readBlock);
      case 'json':
        return copy(value, path.length);
      default:
        return readForm(field, value);
    }
  };

  /** Reads the fields of a node. It may lack some that it is of no use without. */
  const readNode = (table: Table, value: Fields, type?: string): Fields => {
    // Made empty, an object has room for the fields that most nodes have.
    const node: Fields = {};
    if (type) node['type'] = type;
    for (const key of Object.keys(value)) {
      // Who writes "text" where the model says "children" means the same.
      if (type && key === 'type') continue;
      const given = value[key];
      if (given === undefined) continue;
      let name = key;
      let field = table[key];
      if (!field && key === 'text' && !Object.hasOwn(value, 'children')) field = table[(name = 'children')];
      path.push(key);
      if (field) {
        const read = given === null ? undefined : readField(field, given);
        if (read !== undefined) node[name] = read;
        if (given === null && !field.presence) report('notice', field.kind, given);
      } else if (key.startsWith('x-')) {
        const kept = copy(given, path.length);
        if (kept !== undefined) node[key] = kept;
      } else {
        report('notice', 'field', given);
      }
      path.pop();
    }
    whole = true;
    for (const name of requiredFields(table)) {
      if (node[name] !== undefined) continue;
      const field = table[name]!;
      const {kind, presence, words, min} = field;
      if (presence === '+') node[name] = fallbacks[kind] ?? words?.[0] ?? min ?? [];
      else whole = false;
      if (ownField(value, name) === undefined) at(name, () => reject(field, undefined, presence === '+'));
    }
    return node;
  };

  /** Reads a list of inline nodes or blocks, where one may become several. */
  const readNodes = <Node>(field: Field, value: unknown, read: (value: Fields) => Node | Node[]): Node[] => {
    const items = tooDeep() ? [wordsIn(value)] : itemsOf(field, value);
    const many = items === value;
    // Of the right size from the start: these lists are most of what an article takes in memory.
    const nodes = new Array<Node | Node[]>(items.length);
    let several = false;
    let index = 0;
    for (; index < items.length && afford(); index++) {
      let item = items[index];
      if (many) path.push(index);
      if (!isObject(item)) {
        const words = isWritten(item) ? item : wordsIn(item);
        if (many) report(words === '' ? 'error' : 'warning', 'object', item);
        const line = textNode(words);
        item =
          words === '' ? undefined : field.kind === 'blocks' ? {type: 'paragraph', children: [line]} : line;
      }
      const node = item ? read(item as Fields) : [];
      several ||= Array.isArray(node);
      nodes[index] = node;
      if (many) path.pop();
    }
    if (index < nodes.length) nodes.length = index;
    return (several ? nodes.flat() : nodes) as Node[];
  };

  /** Reads an inline node; of one that cannot stand here, the words stay. */
  const readInline = (value: Fields): Inline | Inline[] => {
    const type = ownField(value, 'type');
    // By far the most nodes are words and nothing else.
    if (type === 'text' && typeof value['text'] === 'string' && Object.keys(value).length < 3)
      return {type: 'text', text: at('text', () => textOf(value))};
    const outside = insideLink;
    let table = tableOf(inlineTables, type);
    let children: unknown;
    let text: unknown;
    if (insideLink && (type === 'link' || type === 'footnoteRef')) {
      report('warning', 'nestedLink', type);
      table = undefined;
    } else if (!table) {
      at('type', () => report('warning', 'type', type));
    }
    if (table) {
      insideLink ||= type === 'link';
      const node = readNode(table, value, type as string);
      insideLink = outside;
      if (whole) return node as unknown as Inline;
      ({children, text} = node);
    } else if (Array.isArray(ownField(value, 'children'))) {
      children = at('children', () => readNodes({kind: 'inlines'}, value['children'], readInline));
    }
    return (children as Inline[] | undefined) ?? {type: 'text', text: (text as string) ?? textOf(value)};
  };

  const fitTable = ({rows}: TableBlock): void => {
    const beyond = fitCells(rows, maxColumns, (code, room, ...place) => {
      path.push('rows', ...place);
      report('warning', code, 0, room);
      path.length -= place.length + 1;
    });
    for (const cell of beyond) lost.push(wordsIn(cell));
  };

  /** Reads a block; of one that cannot be read as what it is, the words stay, and the data beside them. */
  const readBlock = (value: Fields): Block | Block[] => {
    const type = ownField(value, 'type');
    const inline = !!tableOf(inlineTables, type);
    const like = inline || (type === undefined && ownField(value, 'children')) ? 'paragraph' : type;
    const table = tableOf(blockTables, like);
    if (!table || like !== type) at('type', () => report('warning', 'type', type));
    const outer = lost;
    lost = [];
    const node = table && readNode(table, inline ? {children: [value]} : value, like as string);
    const usable = node && whole;
    if (usable && like === 'table') fitTable(node as unknown as TableBlock);
    const text = usable ? lost.filter(Boolean).join('\n') : table ? wordsIn(value) : textOf(value);
    lost = outer;
    if (usable && !text) return node as unknown as Block;
    const named = typeof type === 'string' && visible.test(type);
    const originalType = named ? cleanText(type).trim() : 'unknown';
    const kept = usable ? {} : {id: ownField(value, 'id'), lang: ownField(value, 'lang'), data: value};
    const rest = readNode(blockTables['unknown']!, {originalType, text, ...kept}, 'unknown');
    return (usable ? [node, rest] : rest) as unknown as Block | Block[];
  };

  let article: Article | undefined;
  try {
    if (isObject(value)) {
      article = readNode(articleTable, value) as unknown as Article;
      if (!hasContent([article.headline, article.preamble, article.blocks])) {
        article = undefined;
        report('error', 'content');
      }
    } else {
      report('error', 'object', value);
    }
  } catch {
    // No JSON does this: a getter or a proxy failed, or a bound is higher than the stack.
    article = undefined;
    report('error', 'json', {});
  }
  return {article, problems: allProblems()};
};
