import type {Block, ImageBlock, LinkListBlock} from '../model/blocks.js';
import type {Inline} from '../model/inlines.js';
import type {Json} from '../model/nodes.js';
import type {Parts} from '../model/parts.js';
import type {usual} from './notation.js';

/*
 * What the compiler makes of the notation beside each interface. Nothing of this file reaches a browser.
 */

/** What a field holds, by the kind that its notation names. */
interface Values extends Parts {
  text: string;
  link: string;
  media: string;
  date: string;
  duration: string;
  email: string;
  lang: string;
  id: string;
  version: string;
  boolean: boolean;
  inlines: Inline[];
  blocks: Block[];
  json: Json;
  image: ImageBlock;
  linkList: LinkListBlock;
}

type Split<
  Text extends string,
  Between extends string,
  Found = never,
> = Text extends `${infer First}${Between}${infer Rest}` ? Split<Rest, Between, Found | First> : Found | Text;

type Value<Kind> = Kind extends `${infer Item}[2]`
  ? [Value<Item>, Value<Item>]
  : Kind extends `${infer Item}[]`
    ? Value<Item>[]
    : Kind extends `${string}|${string}`
      ? Split<Kind, '|'>
      : Kind extends keyof Values
        ? Values[Kind]
        : Kind extends `${string}-${string}`
          ? number
          : Kind extends `${number}`
            ? string
            : never;

type UsualKind<Name> = {
  [Kind in keyof typeof usual]: Name extends Split<(typeof usual)[Kind], ' '> ? Kind : never;
}[keyof typeof usual];

type UsualValue<Name> = [UsualKind<Name>] extends [never]
  ? Name extends keyof Parts
    ? Parts[Name]
    : string
  : Value<UsualKind<Name>>;

type Marked<Field> = Field extends `${infer Left}:${string}` ? Left : Field;
type Name<Field> = Marked<Field> extends `${infer Bare}${'!' | '+'}` ? Bare : Marked<Field>;
type Held<Field> = Field extends `${string}:${infer Kind}` ? Value<Kind> : UsualValue<Name<Field>>;
type IsRequired<Field> = Marked<Field> extends `${string}${'!' | '+'}` ? true : false;

type Described<Notation extends string> = Notation extends ''
  ? Record<never, never>
  : {[Field in Split<Notation, ' '> as Name<Field> & string]: [Held<Field>, IsRequired<Field>]};

type Declared<Node, Except> = {
  [Field in keyof Node as Field extends `x-${string}` | Except ? never : Field]-?: [
    Exclude<Node[Field], undefined>,
    undefined extends Node[Field] ? false : true,
  ];
};

type Same<One, Other> =
  (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;

type Different<One, Other, Field = keyof One | keyof Other> = Field extends keyof One & keyof Other
  ? Same<One[Field], Other[Field]> extends true
    ? never
    : Field
  : Field;

/** The fields in which tables and interfaces do not agree, as `table.field`. */
export type Mismatch<Tables, Nodes, Except = never> = {
  [Name in (keyof Tables | keyof Nodes) & string]: Name extends keyof Tables & keyof Nodes
    ? `${Name}.${Different<Described<Tables[Name] & string>, Declared<Nodes[Name], Except>> & string}`
    : Name;
}[(keyof Tables | keyof Nodes) & string];

/** Does not compile if there is anything of this type. */
export type AssertNever<Nothing extends never> = Nothing;
