import {cleanText} from './clean-text.js';
import type {Field, Kind} from '../schema/tables.js';

/**
 * How serious a problem is: an `error` took something from what the reader of the page sees, a
 * `warning` was mended so that no words are lost, a `notice` is worth knowing.
 */
export type Severity = 'error' | 'warning' | 'notice';

/** What was expected: something of a kind that fields have, or one of these. */
export type ProblemCode =
  | Kind
  /** A field that the model has; own fields start with `x-`. */
  | 'field'
  /** A type of block or inline node that this version has. */
  | 'type'
  /** Text that is no link, within a link. */
  | 'nestedLink'
  /** The name of a speaker, without "säger". */
  | 'name'
  /** Text without control characters and halves of characters. */
  | 'characters'
  /** An item that the list does not have yet. */
  | 'duplicate'
  /** No more columns of a table than there may be. */
  | 'columns'
  /** No longer a span of columns or rows than there is room for. */
  | 'span'
  /** No more levels, nodes or characters than are read. */
  | 'levels'
  | 'nodes'
  | 'length'
  /** Something to show. */
  | 'content'
  /** No more problems than are told one by one. */
  | 'moreProblems';

/** Something in an article that is not as it should be, and what was done about it. */
export interface Problem {
  /** Where it is, as a JSON Pointer (RFC 6901); empty for the whole document. */
  path: string;
  severity: Severity;
  /** What was expected there, for programs. */
  code: ProblemCode;
  /** The problem in a Swedish sentence that starts with its place. */
  sv: string;
  /** The same in English. */
  en: string;
}

/** What is expected, in Swedish and English; `#` stands for a detail. */
const expectations: Readonly<Record<ProblemCode, string>> = {
  text: 'text',
  link: 'tillåten adress|allowed address',
  media: 'tillåten adress|allowed address',
  date: 'datum som 2030-05-01|date like 2030-05-01',
  duration: 'tid som PT2M30S|time like PT2M30S',
  email: 'e-postadress|e-mail address',
  lang: 'språkkod|language code',
  id: 'namn utan mellanslag|name without spaces',
  version: 'version 1.x',
  word: '#',
  integer: 'heltal #|whole number #',
  number: 'tal #|number #',
  boolean: 'true / false',
  list: 'lista|list',
  object: 'objekt|object',
  inlines: 'lista|list',
  blocks: 'lista|list',
  json: 'JSON',
  field: 'känt fält|known field',
  type: 'känd typ|known type',
  nestedLink: 'text utan länk|text without link',
  name: 'namn utan verb|name without verb',
  characters: 'text utan styrtecken|text without control characters',
  duplicate: 'olika ord|different words',
  columns: '<# kolumner|<# columns',
  span: '<#',
  levels: '<# nivåer|<# levels',
  nodes: '<# noder|<# nodes',
  length: '<# tecken|<# characters',
  content: 'rubrik, ingress eller block|headline, preamble or blocks',
  moreProblems: 'inga fler problem, fann # till|no more problems, found # more',
};

const outcomes: Readonly<Record<Severity, string>> = {
  error: '; utelämnas|; left out',
  warning: '; lagat|; mended',
  notice: '',
};

/** What a value is, in words. */
const describe = (value: unknown): string => {
  const type = typeof value;
  if (type === 'number') return `tal ${value}|number ${value}`;
  if (value === undefined) return 'inget|nothing';
  if (type !== 'object') return type;
  return value === null ? 'null' : expectations[Array.isArray(value) ? 'list' : 'object'];
};

const languages = [
  ['artikeln', 'väntade', ', fann', 'högst', 'fler'],
  ['article', 'expected', ', found', 'at most', 'more'],
] as const;

/** What there is to know of what a field takes beside its kind: the words to choose from, or the bounds. */
export const detailOf = ({words, min, max}: Field): string =>
  words?.join(' | ') ?? (max! < Number.MAX_SAFE_INTEGER ? `${min}–${max}` : `≥ ${min}`);

/**
 * Puts a problem into words.
 * @param found The value that is not what was expected.
 * @param detail What else there is to know of what was expected.
 */
export const problem = (
  path: string,
  severity: Severity,
  code: ProblemCode,
  found: unknown,
  detail: string,
): Problem => {
  const [sv, en] = languages.map(([document, expected, seen, most, more], language) => {
    const say = (phrase: string) => phrase.split('|')[language] ?? phrase;
    const what = say(expectations[code])
      .replace('#', detail)
      .replace(/^<(.*)/, `${most} $1${seen} ${more}`);
    const value = typeof found === 'string' ? JSON.stringify(found.slice(0, 60)) : say(describe(found));
    return cleanText(
      `${path || document}: ${expected} ${what}${what.includes(', ') ? '' : `${seen} ${value}`}${say(outcomes[severity])}`,
    );
  });
  return {path, severity, code, sv: sv!, en: en!};
};

/** The same of an article that is only checked: nothing was done about it, and the sentence says nothing of it. */
export const asFault = ({severity, sv, en, ...rest}: Problem): Problem => {
  const [lagat = '', mended = ''] = outcomes[severity].split('|');
  return {
    ...rest,
    severity: 'error',
    sv: sv.slice(0, sv.length - lagat.length),
    en: en.slice(0, en.length - mended.length),
  };
};
