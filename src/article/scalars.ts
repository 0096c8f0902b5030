import {cleanText} from './characters.js';
import {parseDate, parseDuration} from './dates.js';
import type {Field} from './fields.js';
import {describe} from './problems.js';
import type {Reading} from './reading.js';
import {wordsIn} from './salvage.js';
import {isEmail, safeLink, safeMedia} from './urls.js';
import {isWritten} from './values.js';

type AnyField = Field<never>;

/** Whether a text has the form of its kind. */
const forms = {
  date: (text: string) => !!parseDate(text),
  duration: (text: string) => parseDuration(text) !== undefined,
  email: isEmail,
  lang: (text: string) => /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text),
  id: (text: string) => /^[A-Za-z][A-Za-z0-9_-]{0,63}$/.test(text),
  anchor: (text: string) => /^\S{1,200}$/u.test(text),
  network: (text: string) => /^[a-z][a-z0-9-]{0,31}$/.test(text),
  version: (text: string) => /^1\.\d{1,9}$/.test(text),
};

/** Dates and languages as systems export them, where only the form is wrong. */
const mend = (kind: string, text: string): string =>
  kind === 'date'
    ? text.replace(' ', 'T').replace(/(T.*[+-]\d\d)(\d\d)$/, '$1:$2')
    : kind === 'lang'
      ? text.replaceAll('_', '-')
      : text;

/** What a field is limited to, for a sentence about it. */
export const detailOf = ({kind, words, min, max}: AnyField): string => {
  if (words) return ` ${words.join(', ')}`;
  if (kind !== 'integer' && kind !== 'number') return '';
  if (max! < Number.MAX_SAFE_INTEGER) return ` ${min}–${max}`;
  return min! > Number.MIN_SAFE_INTEGER ? ` ≥ ${min}` : '';
};

/** Text, also where a number was written, or something with words in it. */
const readText = ({min, max = Infinity}: AnyField, value: unknown, reading: Reading): string | undefined => {
  const string = typeof value === 'string';
  const text = isWritten(value) ? reading.clean(`${value}`) : wordsIn(value, reading);
  const usable = min ? text.trim() : text || string;
  if (!string || !usable) reading.report(usable ? 'warning' : 'error', 'type', 'text', describe(value));
  return usable ? reading.cut(text, max) : undefined;
};

const readForm = (kind: keyof typeof forms, value: unknown, reading: Reading): string | undefined => {
  const written = isWritten(value) ? cleanText(`${value}`.slice(0, 2048)).trim() : '';
  const text = mend(kind, written);
  const fits = forms[kind](text);
  if (fits && text === value) return text;
  // A date or an address that is none still says something to people.
  const words = !fits && (kind === 'date' || kind === 'email') && written;
  if (words) reading.lost.push(words);
  reading.report(words ? 'error' : 'warning', kind === 'version' ? kind : 'type', kind, describe(value));
  return fits ? text : undefined;
};

const readNumber = (field: AnyField, value: unknown, reading: Reading): number | undefined => {
  const {kind, min = 0, max = 0, otherwise} = field;
  const written = typeof value === 'string' && value.trim() ? Number(value) : value;
  let number = Number.isFinite(written) ? (written as number) : NaN;
  if (kind === 'integer') number = Math.round(number);
  // A heading too deep is still a heading, but there is no place near one that does not exist.
  if (otherwise !== undefined) number = Math.min(max, Math.max(min, number));
  const usable = number >= min && number <= max;
  if (number !== value || !usable) reading.report('warning', 'type', kind, describe(value), detailOf(field));
  return usable ? number : undefined;
};

/**
 * Reads a field that holds no nodes: text, an address, a date, a number, one of several words.
 * @returns Nothing if it cannot be used, which has then been told.
 */
export const readScalar = (field: AnyField, value: unknown, reading: Reading): unknown => {
  const {kind} = field;
  switch (kind) {
    case 'text':
      return readText(field, value, reading);
    case 'link':
    case 'media': {
      const href = (kind === 'link' ? safeLink : safeMedia)(value, reading.base);
      return href ?? reading.report('error', 'address', kind, describe(value));
    }
    case 'integer':
    case 'number':
      return readNumber(field, value, reading);
    case 'boolean': {
      const truth = value === true || value === 'true';
      if (typeof value !== 'boolean') reading.report('warning', 'type', kind, describe(value));
      return truth || value === false || value === 'false' ? truth : undefined;
    }
    case 'word':
      if (field.words!.includes(value as string)) return value;
      return reading.report('warning', 'type', kind, describe(value), detailOf(field));
    default:
      return readForm(kind as keyof typeof forms, value, reading);
  }
};
