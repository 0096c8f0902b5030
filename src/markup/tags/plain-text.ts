import {nothing} from 'lit/html.js';
import type {Markup} from '../markup.js';
import {hasWords, isRead, type SpokenLines, spokenLines, spokenWords} from '../spoken-lines.js';

/** An element of a template, or of text that stands in one. */
interface Element {
  readonly name: string;
  /** The value of each attribute; a number is that of a hole. */
  readonly attributes: ReadonlyMap<string, string | number>;
  readonly children: Part[];
}

/** Text, the number of a hole, or an element. */
type Part = string | number | Element;

/** A template with its values. A class, so that nothing that came out of JSON can pass for it. */
class Unspoken {
  readonly parts: readonly Part[];
  readonly values: readonly unknown[];

  constructor(parts: readonly Part[], values: readonly unknown[]) {
    this.parts = parts;
    this.values = values;
  }
}

const voidElement = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const hole = '\0';
const pieces = /<(\/?)([a-z][a-z\d-]*)((?:\s+[^\s=>]+(?:=(?:"[^"]*"|[^\s>"]+))?)*)\s*>|\0|[^<\0]+/g;
const attributes = /([^\s=/]+)(?:=(?:"([^"]*)"|(\S+)))?/g;

const plans = new WeakMap<TemplateStringsArray, readonly Part[]>();

/** Reads a template once, as a browser does. */
const plan = (strings: TemplateStringsArray): readonly Part[] => {
  const root: Part[] = [];
  const open = [root];
  let holes = 0;
  for (const [piece, closing, name, rest = ''] of strings.join(hole).matchAll(pieces)) {
    const into = open.at(-1)!;
    if (piece === hole) into.push(holes++);
    else if (!name) into.push(piece);
    else if (closing) open.pop();
    else {
      const named = new Map<string, string | number>();
      for (const [, attribute, quoted, bare = ''] of rest.matchAll(attributes)) {
        const value = quoted ?? bare;
        named.set(attribute!, value === hole ? holes : value);
        holes += value.split(hole).length - 1;
      }
      const element: Element = {name, attributes: named, children: []};
      into.push(element);
      if (!voidElement.test(name)) open.push(element.children);
    }
  }
  plans.set(strings, root);
  return root;
};

/**
 * The tag that makes templates into text to say, beside Lit's `html` and `stringHtml`: what is said
 * of an article is what is shown of it.
 */
export const plainText = (strings: TemplateStringsArray, ...values: unknown[]): Markup =>
  new Unspoken(plans.get(strings) ?? plan(strings), values);

const walk = (value: unknown, lines: SpokenLines<undefined>): void => {
  if (value instanceof Unspoken) walkParts(value.parts, value.values, lines);
  else if (Array.isArray(value)) for (const item of value) walk(item, lines);
  else if (value !== nothing && value !== undefined && value !== null) lines.text(String(value), undefined);
};

const walkParts = (
  parts: readonly Part[],
  values: readonly unknown[],
  lines: SpokenLines<undefined>,
): void => {
  for (const part of parts) {
    if (typeof part === 'string') lines.text(part, undefined);
    else if (typeof part === 'number') walk(values[part], lines);
    else {
      const value = (name: string): unknown => {
        const written = part.attributes.get(name);
        return typeof written === 'number' ? values[written] : written;
      };
      if (!isRead(part.name, value)) continue;
      lines.enter(part.name);
      walkParts(part.children, values, lines);
      lines.leave(part.name);
    }
  }
};

/** The text of a template, a line for each thing to say. */
export const sayMarkup = (markup: Markup, lang: string): string => {
  const said: string[] = [];
  const lines = spokenLines<undefined>(lang, (line, start) => {
    const words = spokenWords(line.slice(start)).trim();
    if (hasWords(words)) said.push(words);
  });
  walk(markup, lines);
  lines.leave('article');
  return said.join('\n');
};
