import {cleanText} from './characters.js';
import type {Kind} from './fields.js';

/**
 * How serious a problem is: an `error` took something from what the reader of the page sees, a
 * `warning` was mended so that no words are lost, a `notice` is worth knowing.
 */
export type Severity = 'error' | 'warning' | 'notice';

/** What kind of problem it is. */
export type ProblemCode =
  /** A value of another type than the field's, or not of its form. */
  | 'type'
  /** Nothing where something must be. */
  | 'missing'
  /** An address that may not be used. */
  | 'address'
  /** A field that the model does not have. Own fields start with `x-`. */
  | 'unknown-field'
  /** A block or inline node of a kind that this version does not know. */
  | 'unknown-type'
  /** A link, or the mark of a footnote, inside a link. */
  | 'link-in-link'
  /** Control characters, or half a character. */
  | 'characters'
  /** Longer, deeper or more than is read. */
  | 'limit'
  /** A version that this reader is not made for. */
  | 'version'
  /** Nothing to show. */
  | 'empty'
  /** A value that fails when it is looked at; JSON never does. */
  | 'unreadable'
  /** Stands for the problems that there was no room for. */
  | 'more';

/** Something in an article that is not as it should be, and what was done about it. */
export interface Problem {
  /** Where it is, as a JSON Pointer (RFC 6901); empty for the whole document. */
  path: string;
  severity: Severity;
  /** What kind of problem it is, for programs. */
  code: ProblemCode;
  /** The problem in a Swedish sentence that starts with its place. */
  sv: string;
  /** The same in English. */
  en: string;
}

/** A phrase in Swedish and English. */
export type Phrase = readonly [sv: string, en: string];

/** What can be expected of a value; `#` stands for a detail. */
const expectations = {
  text: ['text', 'text'],
  link: ['adress (https, http, mailto, tel)', 'address (https, http, mailto, tel)'],
  media: ['adress (https, http)', 'address (https, http)'],
  date: ['datum (2030-05-01, 2030-05-01T18:00)', 'date (2030-05-01, 2030-05-01T18:00)'],
  duration: ['längd (PT2M30S)', 'length (PT2M30S)'],
  email: ['e-postadress', 'e-mail address'],
  lang: ['språkkod (sv, en, fi)', 'language code (sv, en, fi)'],
  id: ['namn av A–Z, 0–9, - och _', 'name of A–Z, 0–9, - and _'],
  anchor: ['namn utan mellanslag', 'name without spaces'],
  network: ['namn på nätverk', 'name of a network'],
  version: ['version 1.x', 'version 1.x'],
  word: ['ett av orden#', 'one of the words#'],
  integer: ['heltal#', 'whole number#'],
  number: ['tal#', 'number#'],
  boolean: ['true eller false', 'true or false'],
  list: ['lista', 'list'],
  object: ['objekt', 'object'],
  inlines: ['lista', 'list'],
  blocks: ['lista', 'list'],
  json: ['JSON', 'JSON'],
  field: ['känt fält', 'known field'],
  type: ['känd typ', 'known type'],
  plain: ['text utan styrtecken', 'text without control characters'],
  other: ['olika värden', 'different values'],
  outside: ['text utan länk', 'text without a link'],
  levels: ['högst # nivåer', 'at most # levels'],
  nodes: ['högst # noder', 'at most # nodes'],
  length: ['högst # tecken', 'at most # characters'],
  content: ['rubrik, ingress eller block', 'headline, preamble or blocks'],
} as const satisfies Record<Kind, Phrase> & Record<string, Phrase>;

export type Expectation = keyof typeof expectations;

const outcomes = {
  error: ['; utelämnas', '; left out'],
  warning: ['; lagat', '; mended'],
  notice: ['', ''],
} as const satisfies Record<Severity, Phrase>;

/** What was found where there was too much. */
export const tooMuch: Phrase = ['mer', 'more'];

/** What was found where looking at a value failed. */
export const unreadable: Phrase = ['något oläsligt', 'something unreadable'];

const quoted = (text: string): Phrase => [`”${text}”`, `"${text}"`];

/** What a value is, in words. */
export const describe = (value: unknown): Phrase => {
  const type = typeof value;
  if (type === 'string') return quoted(cleanText((value as string).slice(0, 60)));
  if (type === 'number') return [`tal ${value}`, `number ${value}`];
  if (value === undefined) return ['inget', 'nothing'];
  if (value === null || type === 'boolean') return [`${value}`, `${value}`];
  return type === 'object' ? expectations[Array.isArray(value) ? 'list' : 'object'] : [type, type];
};

/**
 * Puts a problem into words.
 * @param detail What stands in the place of `#` in what was expected.
 */
export const problem = (
  path: string,
  severity: Severity,
  code: ProblemCode,
  expectation: Expectation,
  found: Phrase,
  detail: string,
): Problem => {
  const expected = expectations[expectation];
  const outcome = outcomes[severity];
  const place = cleanText(path);
  return {
    path,
    severity,
    code,
    sv: `${place || 'artikeln'}: väntade ${expected[0].replace('#', detail)}, fann ${found[0]}${outcome[0]}`,
    en: `${place || 'article'}: expected ${expected[1].replace('#', detail)}, found ${found[1]}${outcome[1]}`,
  };
};

/** The last problem of a long row: how many more there were, as serious as the worst of them. */
export const moreProblems = (count: number, severity: Severity): Problem => ({
  path: '',
  severity,
  code: 'more',
  sv: `artikeln: ${count} problem till`,
  en: `article: ${count} more problems`,
});
