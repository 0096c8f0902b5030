import {nothing} from 'lit/html.js';
import type {Markup} from '../markup.js';

/** Finished text of the page. A class, so that nothing that came out of JSON can pass for it. */
class Printed {
  readonly printed: string;

  constructor(printed: string) {
    this.printed = printed;
  }
}

/** What is done with the value of one hole in a template. */
type Hole =
  | 'text'
  | 'quoted'
  /** An attribute, left out or written: what stands before its value; nothing else does if it is boolean. */
  | {readonly before: string; readonly boolean: boolean};

interface Plan {
  /** The fixed text before each hole, and after the last. */
  readonly texts: readonly string[];
  readonly holes: readonly Hole[];
}

const plans = new WeakMap<TemplateStringsArray, Plan>();

/** Reads a template once, to know for each hole whether it stands in text or in an attribute. */
const plan = (strings: TemplateStringsArray): Plan => {
  const texts: string[] = [];
  const holes: Hole[] = [];
  let insideTag = false;
  strings.forEach((text, index) => {
    const opened = text.lastIndexOf('<');
    const closed = text.lastIndexOf('>');
    if (opened !== closed) insideTag = opened > closed;
    if (index === strings.length - 1) {
      texts.push(text);
      return;
    }
    const attribute = insideTag ? /\s+(\??)([^\s"'<>=]+)=$/.exec(text) : null;
    if (attribute) {
      texts.push(text.slice(0, attribute.index));
      const boolean = attribute[1] === '?';
      holes.push({before: ` ${attribute[2]!}="${boolean ? '"' : ''}`, boolean});
    } else {
      texts.push(text);
      holes.push(insideTag ? 'quoted' : 'text');
    }
  });
  const made = {texts, holes};
  plans.set(strings, made);
  return made;
};

/** The carriage return among them, of which parsers of HTML would make a line feed. */
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

const special = /[&<>"\r]/;

/**
 * Whether a text has one of them, as hardly any has. Five searches for one character are sooner done than one
 * for five, but for their beginning.
 */
const isSpecial = (text: string): boolean =>
  text.length < 40
    ? special.test(text)
    : text.includes('&') ||
      text.includes('<') ||
      text.includes('>') ||
      text.includes('"') ||
      text.includes('\r');

/** From one special character to the next; a function that is called for each would take twice as long. */
const escape = (text: string): string => {
  if (!isSpecial(text)) return text;
  let rest = text;
  let escaped = '';
  for (let index = rest.search(special); index >= 0; index = rest.search(special)) {
    escaped += rest.slice(0, index) + entities[rest[index]!]!;
    rest = rest.slice(index + 1);
  }
  return escaped + rest;
};

/** What Lit writes for a value: nothing at all where there is none. */
const text = (value: unknown): string =>
  value === nothing || value === undefined || value === null ? '' : escape(String(value));

/** A value as text of the page: markup as it is, anything else escaped, lists one after the other. */
const print = (value: unknown): string => {
  if (typeof value === 'string') return escape(value);
  if (value instanceof Printed) return value.printed;
  if (!Array.isArray(value)) return text(value);
  let printed = '';
  for (const item of value) printed += print(item);
  return printed;
};

/**
 * The tag that makes templates into text; Lit's `html` is its twin in the browser, and what one
 * makes of a value the other does too.
 */
export const stringHtml = (strings: TemplateStringsArray, ...values: unknown[]): Markup => {
  const {texts, holes} = plans.get(strings) ?? plan(strings);
  let printed = texts[0]!;
  for (let index = 0; index < holes.length; index++) {
    const hole = holes[index]!;
    const value = values[index];
    if (hole === 'text') printed += print(value);
    else if (hole === 'quoted') printed += text(value);
    else if (hole.boolean) printed += value && value !== nothing ? hole.before : '';
    else if (value !== nothing) printed += `${hole.before}${text(value)}"`;
    printed += texts[index + 1]!;
  }
  return new Printed(printed);
};

/** The finished text of a template. */
export const printMarkup = (markup: Markup): string => print(markup);
