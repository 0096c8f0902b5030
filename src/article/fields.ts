import type {Block} from './blocks.js';
import type {Inline, Json} from './inlines.js';

/** What a field may hold. */
export type Kind =
  | 'text'
  | 'link'
  | 'media'
  | 'date'
  | 'duration'
  | 'email'
  | 'lang'
  | 'id'
  | 'anchor'
  | 'network'
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

/**
 * How one field of a node is read, as data: the reader follows it in the browser, and the schema is made
 * from it. `Value` ties it to the interface that it belongs to.
 */
export interface Field<Value> {
  readonly kind: Kind;
  /** Whether a node is of no use without it. */
  readonly required?: boolean | undefined;
  /** What a required field holds where nothing usable was written. */
  readonly otherwise?: Value | undefined;
  /** Least number, least number of items, or 1 for a text that must have a visible character. */
  readonly min?: number;
  /** Greatest number, of items or of characters. */
  readonly max?: number;
  /** The words to choose from. */
  readonly words?: readonly string[];
  /** How each item of a list is read. */
  readonly items?: Field<never>;
  /** Whether no two items may be alike. */
  readonly unique?: boolean;
  /** The fields of an object. */
  readonly fields?: Table;
  /** The `type` of an object that could also stand by itself. */
  readonly type?: string;
  /** Never there: it makes the compiler tell fields of different values apart. */
  readonly value?: (value: Value) => Value;
}

/** A field that a node is of no use without. */
export interface RequiredField<Value> extends Field<Value> {
  readonly required: true;
}

/** A field that may be left out. */
export interface OptionalField<Value> extends Field<Value> {
  readonly required?: undefined;
}

/** The fields of a node, by name. */
export type Table = Readonly<Record<string, Field<never>>>;

/**
 * The table of an interface: a field in one that is not in the other, one that is required in only one
 * of them, or one of another type, does not compile.
 */
export type FieldsOf<Node> = {
  readonly [Name in keyof Node as Name extends `x-${string}` ? never : Name]-?: undefined extends Node[Name]
    ? OptionalField<Exclude<Node[Name], undefined>>
    : RequiredField<Node[Name]>;
};

/** Any text. */
export const text: OptionalField<string> = {kind: 'text'};

/** Text with something in it to see. */
export const filled: OptionalField<string> = {kind: 'text', min: 1};

/** Text of at most so many characters. */
export const upTo = (max: number): OptionalField<string> => ({kind: 'text', max});

/** Where a reader may be sent. */
export const link: OptionalField<string> = {kind: 'link'};

/** Where a picture, a recording or another page may come from. */
export const media: OptionalField<string> = {kind: 'media'};

/** A date, as exact as it is known. */
export const date: OptionalField<string> = {kind: 'date'};

/** A length of time, such as PT2M30S. */
export const duration: OptionalField<string> = {kind: 'duration'};

/** An e-mail address. */
export const email: OptionalField<string> = {kind: 'email'};

/** A language tag. */
export const lang: OptionalField<string> = {kind: 'lang'};

/** The name of a node in the article. */
export const id: OptionalField<string> = {kind: 'id'};

/** What a link on the same page can point to. */
export const anchor: OptionalField<string> = {kind: 'anchor'};

/** The name of a network to share on. */
export const network: OptionalField<string> = {kind: 'network'};

/** The version of the format. */
export const version: OptionalField<string> = {kind: 'version'};

/** One of these words. */
export const word = <const Word extends string>(...words: Word[]): OptionalField<Word> => ({
  kind: 'word',
  words,
});

/** A whole number. */
export const integer = (
  min = Number.MIN_SAFE_INTEGER,
  max = Number.MAX_SAFE_INTEGER,
): OptionalField<number> => ({
  kind: 'integer',
  min,
  max,
});

/** A number. */
export const number = (min: number, max: number): OptionalField<number> => ({kind: 'number', min, max});

/** True or false. */
export const boolean: OptionalField<boolean> = {kind: 'boolean'};

/** Several of the same. */
export const list = <Item>(items: Field<Item>, min = 0): OptionalField<Item[]> => ({
  kind: 'list',
  items: items as unknown as Field<never>,
  min,
});

/** Several, no two alike. */
export const set = <Item>(items: Field<Item>): OptionalField<Item[]> => ({...list(items), unique: true});

/** An object with fields of its own. */
export const object = <Node>(fields: FieldsOf<Node>): OptionalField<Node> => ({
  kind: 'object',
  fields: fields as Table,
});

/** A block in a place where only that block can stand. */
export const block = <Node extends Block>(
  type: Node['type'],
  fields: FieldsOf<Omit<Node, 'type'>>,
): OptionalField<Node> => ({kind: 'object', type, fields: fields as Table});

/** A line of text, with what can stand in it. */
export const inlines: OptionalField<Inline[]> = {kind: 'inlines'};

/** A line of text in which no link can stand, since it is one. */
export const inlinesOfLink: OptionalField<Inline[]> = {kind: 'inlines', type: 'link'};

/** Any blocks. */
export const blocks: OptionalField<Block[]> = {kind: 'blocks'};

/** Whatever JSON can hold. */
export const json: OptionalField<Json> = {kind: 'json'};

/**
 * Makes a field one that a node is of no use without.
 * @param otherwise What it holds where nothing usable was written, for a node that can do without.
 */
export const required = <Value>(field: Field<Value>, otherwise?: NoInfer<Value>): RequiredField<Value> => ({
  ...field,
  required: true,
  otherwise,
});
