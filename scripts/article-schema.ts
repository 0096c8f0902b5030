/**
 * The JSON Schema of an article, made from what the reader goes by (src/article/schema/) and from the
 * comments on the interfaces, so that schema, reader and types cannot drift apart.
 */
import {readdirSync, readFileSync} from 'node:fs';
import ts from 'typescript';
import {
  articleTable,
  blockTables,
  type Field,
  inlineTables,
  partTable,
  type Table,
} from '../src/article/schema/tables.js';
import {addressPatterns} from '../src/article/schema/addresses.js';
import {formats} from '../src/article/schema/formats.js';
import {partFields} from '../src/article/model/parts.js';
import {root} from './package.js';

export type Schema = {[keyword: string]: unknown};

/** A comment: what it says in English and Swedish, and the example it gives. */
interface Comment {
  description?: string;
  example?: unknown;
}

interface Documented extends Comment {
  fields: Record<string, Comment & {type: string}>;
  bases: string[];
}

const model = `${root}src/article/model/`;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const commentOn = (node: ts.Node): Comment => {
  const docs = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const tag = (name: string) =>
    ts.getTextOfJSDocComment(ts.getJSDocTags(node).find(({tagName}) => tagName.text === name)?.comment);
  const english = ts.getTextOfJSDocComment(docs.at(-1)?.comment);
  const swedish = tag('sv');
  const example = tag('example');
  if (!english) return {};
  return {
    description: oneLine(swedish ? `${english} / ${swedish}` : english),
    ...(example ? {example: JSON.parse(oneLine(example)) as unknown} : {}),
  };
};

/** The comments on the interfaces of a file, by interface and field. */
const commentsIn = (name: string): [string, Documented][] => {
  const path = model + name;
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
  return file.statements.filter(ts.isInterfaceDeclaration).map((node) => [
    node.name.text,
    {
      ...commentOn(node),
      bases: (node.heritageClauses ?? []).flatMap(({types}) => types.map((type) => type.getText())),
      fields: Object.fromEntries(
        node.members.map((member) => [
          ts.isIndexSignatureDeclaration(member) ? 'x-' : member.name!.getText(),
          {...commentOn(member), type: (member as ts.PropertySignature).type!.getText()},
        ]),
      ),
    },
  ]);
};

// The same as the reader's, in characters that every program that reads schemas knows.
const visible =
  '[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f' +
  '\\u202a-\\u202e\\u2060-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufff8]';

const leapYear = '(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';
const dates = formats.date.source.replace(
  '^',
  `^(?!\\d{4}-(?:02-3|(?:04|06|09|11)-31))(?!(?!${leapYear})\\d{4}-02-29)`,
);

const text = (description: string, pattern: string, maxLength?: number): Schema => ({
  description,
  type: 'string',
  ...(maxLength ? {maxLength} : {}),
  pattern,
});

/** Text of a certain form, by the kind of field. */
const texts: Record<string, Schema> = {
  words: text('Text with something to see. / Text med något att se.', visible),
  link: text(
    'An address: https, http, mailto, tel, or relative. / En adress: https, http, mailto, tel eller relativ.',
    addressPatterns.link,
    2048,
  ),
  media: text(
    'An address: https, http, or relative. / En adress: https, http eller relativ.',
    addressPatterns.media,
    2048,
  ),
  date: text(
    'A date as exact as it is known: 2030, 2030-05, 2030-05-01, 2030-05-01T18:00, with +02:00 or Z if it is not in Sweden. / ' +
      'Ett datum så noga som det är känt: 2030, 2030-05, 2030-05-01, 2030-05-01T18:00, med +02:00 eller Z om det inte är i Sverige.',
    dates,
  ),
  duration: text('A length of time: PT2M30S. / En längd i tid: PT2M30S.', formats.duration.source),
  email: text('An e-mail address. / En e-postadress.', formats.email.source),
  lang: text('A language tag: sv, en, fi, se. / En språkkod: sv, en, fi, se.', formats.lang.source),
  id: text('A name without spaces. / Ett namn utan mellanslag.', formats.id.source),
  version: text('1.0, 1.1 …', formats.version.source),
};

const reference = (name: string): Schema => ({$ref: `#/$defs/${name}`});

/** What stands for the value of a field. */
const valueSchema = (field: Field): Schema => {
  const {kind, presence, words, min, max, items, count} = field;
  switch (kind) {
    case 'text':
      return presence === '!' ? reference('words') : {type: 'string', ...(max ? {maxLength: max} : {})};
    case 'word':
      return {enum: words};
    case 'integer':
    case 'number':
      return {type: kind, minimum: min, maximum: max};
    case 'boolean':
      return {type: 'boolean'};
    case 'list':
      return {
        type: 'array',
        items: valueSchema(items!),
        ...(count ? {minItems: count, maxItems: count} : presence === '!' ? {minItems: 1} : {}),
        ...(/word|id/.test(items!.kind) ? {uniqueItems: true} : {}),
      };
    case 'object':
      return reference(field.type ?? partNames.get(field.fields!)!);
    case 'json':
      return {};
    default:
      return reference(textNames[kind] ?? kind);
  }
};

/** Texts whose kind is also the name of a node. */
const textNames: Record<string, string> = {link: 'address', media: 'webAddress'};

const partKeys = Object.keys(partFields) as (keyof typeof partFields)[];

const partNames = new Map<Table, string>(partKeys.map((name) => [partTable(name), name]));

const capital = (name: string): string => name[0]!.toUpperCase() + name.slice(1);

/** The JSON Schema (2020-12) of an article. */
export const articleSchema = (): Schema => {
  const comments = new Map(
    readdirSync(model, {recursive: true, encoding: 'utf8'})
      .filter((name) => name.endsWith('.ts'))
      .flatMap(commentsIn),
  );

  const commentOnField = (name: string, field: string): Comment => {
    const {fields, bases} = comments.get(name)!;
    return (
      fields[field] ??
      bases.map((base) => commentOnField(base, field)).find(({description}) => description) ??
      {}
    );
  };

  const objectSchema = (table: Table, name: string, type?: string): Schema => {
    const {description, example} = comments.get(name)!;
    const names = Object.keys(table);
    const ownTypes = type ? {type: {const: type}} : {};
    return {
      title: type ?? name,
      description,
      ...(example ? {examples: [example]} : {}),
      type: 'object',
      required: [...Object.keys(ownTypes), ...names.filter((field) => table[field]!.presence)],
      properties: {
        ...ownTypes,
        ...Object.fromEntries(
          names.map((field) => {
            const {description} = commentOnField(name, field);
            return [field, {...(description ? {description} : {}), ...valueSchema(table[field]!)}];
          }),
        ),
      },
      patternProperties: {'^x-': reference('own')},
      additionalProperties: false,
    };
  };

  /** A list of nodes told apart by their type: a wrong field is then the only thing an editor complains of. */
  const nodesSchema = (
    description: string,
    types: readonly string[],
    suffix: string,
    renamed: Record<string, string> = {},
  ): Schema => ({
    description,
    type: 'array',
    items: {
      type: 'object',
      required: ['type'],
      properties: {type: {enum: types}},
      allOf: types.map((type) => ({
        if: {properties: {type: {const: type}}, required: ['type']},
        then: reference(renamed[type] ?? type),
      })),
      examples: types.map((type) => comments.get(`${capital(type)}${suffix}`)!.example),
    },
  });

  const nodes = (tables: Readonly<Record<string, Table>>, suffix: string): [string, Schema][] =>
    Object.keys(tables).map((type) => [type, objectSchema(tables[type]!, `${capital(type)}${suffix}`, type)]);

  const inlines = Object.fromEntries(nodes(inlineTables, 'Inline'));
  const inlineTypes = Object.keys(inlineTables);
  const linked = (schema: Schema): Schema => {
    const properties = schema['properties'] as Record<string, Schema>;
    return {
      ...schema,
      properties: {...properties, children: {...properties['children'], ...reference('linkText')}},
    };
  };
  const partInterfaces = comments.get('Parts')!.fields;

  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    // The project owns no domain, so the name is one that promises no address. Refer to the file by its path.
    $id: 'urn:nyhetsdelar:article:1.0',
    ...objectSchema(articleTable, 'Article'),
    // Something must be there to show.
    anyOf: [
      {properties: {headline: reference('words')}},
      {properties: {blocks: {type: 'array', minItems: 1}}},
      {properties: {preamble: {type: 'array', minItems: 1}}, required: ['preamble']},
    ],
    $defs: {
      blocks: nodesSchema(
        'Blocks, one after the other. / Block, ett efter ett.',
        Object.keys(blockTables),
        'Block',
      ),
      inlines: nodesSchema(
        'A line of text, piece by piece. / En textrad, bit för bit.',
        inlineTypes,
        'Inline',
      ),
      linkText: nodesSchema(
        'The words of a link, in which no other link stands. / Orden i en länk, där ingen annan länk står.',
        inlineTypes.filter((type) => type !== 'link' && type !== 'footnoteRef'),
        'Inline',
        {span: 'linkSpan'},
      ),
      own: {description: comments.get('Extensible')!.fields['x-']!.description},
      ...Object.fromEntries(Object.keys(texts).map((kind) => [textNames[kind] ?? kind, texts[kind]])),
      ...Object.fromEntries(nodes(blockTables, 'Block')),
      ...inlines,
      link: linked(inlines['link']!),
      linkSpan: linked(inlines['span']!),
      ...Object.fromEntries(
        partKeys.map((name) => [name, objectSchema(partTable(name), partInterfaces[name]!.type)]),
      ),
    },
  };
};
