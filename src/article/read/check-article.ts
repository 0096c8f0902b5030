import {addressPatterns} from '../schema/addresses.js';
import {hasFormat, visible} from '../schema/formats.js';
import {
  articleTable,
  blockTables,
  type Field,
  inlineTables,
  requiredFields,
  type Table,
} from '../schema/tables.js';
import {defaultDepth, defaultNodes, defaultProblems, type Limits} from './limits.js';
import {problemList} from './problem-list.js';
import {asFault, detailOf, type Problem, type ProblemCode} from './problems.js';
import {readArticle} from './read-article.js';
import {type Fields, isObject} from './values.js';

const longestAddress = 2048;

const addressForms = {
  link: new RegExp(addressPatterns.link, 'u'),
  media: new RegExp(addressPatterns.media, 'u'),
};

const longer = (text: string, max: number): boolean => text.length > max && [...text].length > max;

/** What may not stand inside a link. */
const outsideLinks = new Set(['link', 'footnoteRef']);

/** Every way in which a value is not what the JSON Schema describes. */
const againstSchema = (
  value: unknown,
  {maxDepth = defaultDepth, maxNodes = defaultNodes, maxProblems = defaultProblems}: Partial<Limits>,
): Problem[] => {
  const path: (string | number)[] = [];
  const {report, all} = problemList(path, maxProblems);
  let insideLink = false;
  let nodes = 0;

  const at = (step: string | number, check: () => void): void => {
    path.push(step);
    check();
    path.pop();
  };

  const tell = (code: ProblemCode, found?: unknown, detail?: unknown): undefined =>
    report('notice', code, found, detail);

  /** Whether what follows is still within the limits; told once where it is not. */
  const within = (): boolean => {
    if (path.length > maxDepth) return tell('levels', 0, maxDepth) ?? false;
    if (++nodes === maxNodes) tell('nodes', 0, maxNodes);
    return nodes < maxNodes;
  };

  const checkText = ({kind, presence, max}: Field, text: string): ProblemCode | undefined => {
    switch (kind) {
      case 'text':
        if (presence === '!' && !visible.test(text)) return kind;
        return max && longer(text, max) ? 'length' : undefined;
      case 'link':
      case 'media':
        if (longer(text, longestAddress)) return 'length';
        return addressForms[kind].test(text) ? undefined : kind;
      default:
        return hasFormat(kind, text) ? undefined : kind;
    }
  };

  const checkField = (field: Field, given: unknown): void => {
    const {kind, words, min, max} = field;
    switch (kind) {
      case 'json':
        return;
      case 'word':
        return words!.includes(given as string) ? undefined : tell(kind, given, detailOf(field));
      case 'boolean':
        return typeof given === kind ? undefined : tell(kind, given);
      case 'integer':
      case 'number': {
        const whole = kind === 'number' || Number.isInteger(given);
        const right = typeof given === 'number' && whole && given >= min! && given <= max!;
        return right ? undefined : tell(kind, given, detailOf(field));
      }
      case 'list':
        return Array.isArray(given) ? checkList(field, given) : tell(kind, given);
      case 'object':
        return isObject(given) ? checkNode(field.fields!, given, field.type) : tell(kind, given);
      case 'inlines':
      case 'blocks':
        return Array.isArray(given)
          ? checkNodes(kind === 'blocks' ? blockTables : inlineTables, given)
          : tell(kind, given);
      default: {
        const wrong = typeof given === 'string' ? checkText(field, given) : kind;
        return wrong && tell(wrong, given, wrong === 'length' ? (max ?? longestAddress) : '');
      }
    }
  };

  const checkItems = (items: readonly unknown[], check: (item: unknown) => void): void => {
    for (let index = 0; index < items.length && within(); index++) at(index, () => check(items[index]));
  };

  const checkList = ({items, count, presence}: Field, list: readonly unknown[]): void => {
    if (count ? list.length !== count : presence === '!' && !list.length) tell('list');
    const known = /word|id/.test(items!.kind) && new Set();
    checkItems(list, (item) => {
      checkField(items!, item);
      if (known && known.size === known.add(item).size) tell('duplicate', item);
    });
  };

  const checkNodes = (tables: Readonly<Record<string, Table>>, list: readonly unknown[]): void =>
    checkItems(list, (node) => {
      if (!isObject(node)) return tell('object', node);
      const {type} = node;
      const nested = insideLink && outsideLinks.has(type as string);
      const table = typeof type === 'string' && !nested ? tables[type] : undefined;
      if (!table) return at('type', () => tell('type', type));
      const outside = insideLink;
      insideLink ||= type === 'link';
      checkNode(table, node, type as string);
      insideLink = outside;
    });

  const checkNode = (table: Table, node: Fields, type?: string): void => {
    if (type && node['type'] !== type) at('type', () => tell('type', node['type']));
    for (const name of requiredFields(table)) {
      const field = table[name]!;
      if (node[name] === undefined) at(name, () => tell(field.kind, undefined, detailOf(field)));
    }
    for (const name of Object.keys(node)) {
      const field = table[name];
      const given = node[name];
      if (given === undefined || name.startsWith('x-') || (type && name === 'type')) continue;
      at(name, () => (field ? checkField(field, given) : tell('field', given)));
    }
  };

  if (isObject(value)) checkNode(articleTable, value);
  else tell('object', value);
  return all();
};

/**
 * Checks an article before it is published: against the whole JSON Schema, and, where it is as described
 * there, for what no schema can tell, such as cells that stand on each other. What passes is shown as it
 * is; `readArticle` takes more, and mends what it can.
 * @param value Article JSON, parsed.
 * @param limits How much is checked, and how many problems are told one by one.
 * @returns What is wrong, each with its place in the JSON; empty for a sound article.
 */
export const checkArticle = (value: unknown, limits: Partial<Limits> = {}): Problem[] => {
  const problems = againstSchema(value, limits);
  if (!problems.length)
    problems.push(...readArticle(value, limits).problems.filter(({severity}) => severity !== 'notice'));
  return problems.map(asFault);
};
