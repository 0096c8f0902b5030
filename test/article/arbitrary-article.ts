import fc from 'fast-check';
import {
  articleTable,
  blockTables,
  type Field,
  inlineTables,
  type Table,
} from '../../src/article/schema/tables.js';
import {hasContent} from '../../src/article/read/has-content.js';

/*
 * Articles out of thin air, made from the tables that the reader goes by: correct ones, and correct ones
 * in which something has gone wrong.
 */

type Any = fc.Arbitrary<unknown>;

const pieces = [
  'å',
  'Länk',
  '– ',
  ' ',
  '\u00a0',
  '\u00ad',
  '😀',
  '\u200d',
  'ا',
  '<b>',
  '&amp;',
  '"',
  "'",
  '{{',
  '\n',
  '0',
  '#',
  '/',
];

const prose = fc.oneof(
  fc.string({unit: 'grapheme', maxLength: 12}),
  fc.array(fc.constantFrom(...pieces), {maxLength: 6}).map((parts) => parts.join('')),
);

// Fewer than the shortest limit of a field (a quote's mark) would say nothing of limits.
const words = (max: number) => prose.map((text) => [...text].slice(0, max).join(''));

const visible = fc.tuple(prose, fc.constantFrom('a', 'Ö', '😀', '–'), prose).map((parts) => parts.join(''));

const digits = (value: number, length = 2) => String(value).padStart(length, '0');

const date = fc
  .record({
    year: fc.integer({min: 0, max: 9999}),
    month: fc.integer({min: 1, max: 12}),
    day: fc.integer({min: 1, max: 28}),
    minutes: fc.integer({min: 0, max: 1439}),
    precision: fc.integer({min: 0, max: 4}),
    zone: fc.constantFrom('', 'Z', '+02:00', '-11:30'),
  })
  .map(({year, month, day, minutes, precision, zone}) => {
    const time = `T${digits(Math.floor(minutes / 60))}:${digits(minutes % 60)}`;
    const parts = [digits(year, 4), `-${digits(month)}`, `-${digits(day)}`, time, ':59.5'];
    return parts.slice(0, precision + 1).join('') + (precision > 2 ? zone : '');
  });

const tail = fc.array(
  fc.constantFrom('a', 'Å', '-', '.', '%20', '~', '(', "'", ',', ';', '@', ':', '|', '\\', '^', '{'),
  {
    maxLength: 5,
  },
);

const path = fc
  .tuple(fc.constantFrom('', '/', '/nyheter/', '?sida=2&x=', '#', '/a?b#c'), tail)
  .map(([start, end]) => (start ? start + end.join('') : ''));

const web = fc
  .tuple(
    fc.constantFrom('https://', 'http://'),
    fc.constantFrom(
      'www.lulea.se',
      'luleå.se',
      'a_b.example',
      'EXAMPLE.se.',
      '192.0.2.1',
      '[::1]',
      'xn--lule-toa.se',
    ),
    fc.constantFrom('', ':8080', ':443'),
    path,
  )
  .map((parts) => parts.join(''));

const relative = fc
  .tuple(fc.constantFrom('bild.jpg', './a', '../b', '/c', '?d', '#e', 'f/g', '%C3%A5', 'å', '1:2'), tail)
  .map(([start, end]) => (start + end.join('')).replaceAll('\\', ''))
  .filter((address) => !/^[a-z][\w+.-]*:/i.test(address));

const media = fc.oneof(web, relative);
const link = fc.oneof(
  media,
  fc.constantFrom('mailto:a@example.se?subject=Hej', 'tel:+46920453000', 'tel:0920-453000', 'mailto:'),
);

const id = fc.stringMatching(/^[\w.:åö-]{1,20}$/);

const texts: Record<string, Any> = {
  link,
  media,
  date,
  id,
  duration: fc.constantFrom('PT2M30S', 'PT1H', 'PT0S'),
  email: fc.constantFrom('anna.exempel@example.se', "o'brien+x@å.example.se"),
  lang: fc.constantFrom('sv', 'en-GB', 'fit', 'zh-Hant-TW'),
  version: fc.constantFrom('1.0', '1.1', '1.27'),
  boolean: fc.boolean(),
  json: fc.jsonValue({maxDepth: 3}),
};

const own = fc.dictionary(fc.stringMatching(/^x-[a-z]{1,5}$/), fc.jsonValue({maxDepth: 1}), {maxKeys: 1});

const fieldValue = (field: Field, depth: number, insideLink: boolean): Any => {
  const {kind, presence, words: choices, min, max, items, count, fields, type} = field;
  switch (kind) {
    case 'text':
      return presence === '!' ? visible : words(max ?? 1000);
    case 'word':
      return fc.constantFrom(...choices!);
    case 'integer':
      return fc.integer({min: Math.max(min!, -1000), max: Math.min(max!, 5000)});
    case 'number':
      return fc.double({min: min!, max: max!, noNaN: true});
    case 'list': {
      const bounds = count
        ? {minLength: count, maxLength: count}
        : {minLength: presence === '!' ? 1 : 0, maxLength: 3};
      const item = fieldValue(items!, depth, insideLink);
      return /word|id/.test(items!.kind) ? fc.uniqueArray(item, bounds) : fc.array(item, bounds);
    }
    case 'object':
      return nodeValue(fields!, depth, type);
    case 'inlines':
      return fc.array(inline(depth - 1, insideLink), {maxLength: 3});
    case 'blocks':
      return fc.array(block(depth - 1), {maxLength: 2});
    default:
      return texts[kind]!;
  }
};

const nodeValue = (table: Table, depth: number, type?: string, insideLink = false): Any => {
  const names = Object.keys(table);
  const values = Object.fromEntries(
    names.map((name) => [
      name,
      // Whether a span is right depends on the cells around it, of which no schema knows.
      /^(col|row)span$/.test(name)
        ? fc.constant(1)
        : fieldValue(table[name]!, depth, insideLink || type === 'link'),
    ]),
  );
  const required = names.filter((name) => table[name]!.presence);
  return fc
    .tuple(fc.record(values, {requiredKeys: required}), own)
    .map(([node, extra]) => ({...(type ? {type} : {}), ...node, ...extra}));
};

const memo = new Map<string, Any>();

const once = (key: string, make: () => Any): Any => {
  const made = memo.get(key) ?? make();
  memo.set(key, made);
  return made;
};

const inline = (depth: number, insideLink: boolean): Any =>
  once(`inline ${depth} ${insideLink}`, () => {
    const types = Object.keys(inlineTables).filter(
      (type) =>
        !(insideLink && (type === 'link' || type === 'footnoteRef')) &&
        (depth > 0 || !inlineTables[type]!['children']),
    );
    return fc.oneof(...types.map((type) => nodeValue(inlineTables[type]!, depth, type, insideLink)));
  });

const nested = (table: Table): boolean => JSON.stringify(table).includes('"kind":"blocks"');

/** A block; at depth nought, one that holds no others. */
const block = (depth: number): Any =>
  once(`block ${depth}`, () => {
    const types = Object.keys(blockTables).filter((type) => depth > 0 || !nested(blockTables[type]!));
    return fc.oneof(...types.map((type) => nodeValue(blockTables[type]!, depth, type)));
  });

/** A correct article. */
export const article = nodeValue(articleTable, 2).filter((made) => {
  const {headline, blocks, preamble} = made as {headline: string; blocks: unknown[]; preamble?: unknown[]};
  return hasContent([headline, blocks, preamble]);
});

/** What has no business in an article. */
export const junk: Any = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    -1,
    1e21,
    0.5,
    '',
    ' ',
    '\u0000',
    '\ud800',
    '\u202e',
    'javascript:alert(1)',
    '<img src=x onerror=alert(1)>',
    '__proto__',
    'text',
    [],
    {},
    [[]],
    [null],
    {type: 'text'},
    {type: 'link'},
    {type: 'paragraph', text: 'x'},
    {type: 'poll', text: 'x'},
    {text: 'x'},
    {children: 'x'},
    'https://user:pass@example.se/',
    '2030-02-30',
    {['__proto__']: {polluted: true}},
  ),
  fc.jsonValue({maxDepth: 4}),
  fc.string({unit: 'binary', maxLength: 20}),
);

type Holder = Record<string, unknown>;

/** Every place in a value where something stands. */
const placesIn = (value: unknown): [holder: Holder, key: string][] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => [
    [value as Holder, key],
    ...placesIn((value as Holder)[key]),
  ]) as [Holder, string][];
};

/** Things that go wrong with a document: a value is dropped, misnamed, repeated, wrapped or replaced. */
const damages = fc.array(fc.tuple(fc.nat(), fc.nat({max: 6}), junk), {minLength: 1, maxLength: 4});

const damage = (
  whole: unknown,
  done: readonly (readonly [where: number, how: number, waste: unknown])[],
): unknown => {
  const document = structuredClone(whole);
  const places = placesIn(document);
  for (const [where, how, waste] of done) {
    const [holder, key] = places[where % places.length]!;
    const [otherHolder, otherKey] = places[(where * 7919) % places.length]!;
    if (how === 0) delete holder[key];
    else if (how === 1) holder[`${key}s`] = waste;
    else if (how === 2) holder[key] = structuredClone(otherHolder[otherKey]);
    else if (how === 3) holder[key] = [holder[key]];
    else holder[key] = waste;
  }
  return document;
};

/** A correct article of one block: small, so that what goes wrong meets it more often. */
const small = block(1).map((only) => ({
  version: '1.0',
  type: 'Notice',
  lang: 'sv',
  headline: 'Rubrik',
  blocks: [only],
}));

/** A correct article, damaged in several ways, one way a document. */
export const damaged = fc
  .tuple(
    fc.oneof({weight: 1, arbitrary: article}, {weight: 9, arbitrary: small}),
    fc.array(damages, {minLength: 60, maxLength: 120, size: 'max'}),
  )
  .map(([whole, ways]) => ways.map((done) => damage(whole, done)));
