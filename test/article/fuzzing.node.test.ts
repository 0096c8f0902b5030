import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import fc from 'fast-check';
import {articleSchema, type Schema} from '../../scripts/article-schema.js';
import {parseDate} from '../../src/article/dates.js';
import {checkArticle} from '../../src/article/read/check-article.js';
import {readArticle, type ReadOptions} from '../../src/article/read/read-article.js';
import {safeLink} from '../../src/article/urls.js';
import {article, damaged, junk} from './arbitrary-article.js';

/** How many documents are read; `FUZZ=1000000` reads a million. */
const documents = Number(process.env['FUZZ'] ?? 4000);

const schema = articleSchema();
const ajv = new Ajv2020({strict: true});
const validate = ajv.compile(schema);

const options: ReadOptions[] = [
  {},
  {base: 'https://www.example.se/nyheter/artikel.json'},
  {base: 'about:blank'},
];

const addresses = new Set(['href', 'cite', 'src', 'url', 'canonicalUrl', 'shortUrl', 'poster']);

/** The value without addresses, which reading writes in the platform's own way. */
const withoutAddresses = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, held: unknown) =>
      addresses.has(key) || key === '__proto__' ? undefined : held,
    ),
  ) as unknown;

let read = 0;
let slowest = 0;

/** Reads a document, and checks what holds for every document there can be. */
const readAnything = (document: unknown, how: ReadOptions) => {
  const start = performance.now();
  const {article, problems} = readArticle(document, how);
  slowest = Math.max(slowest, performance.now() - start);
  read++;
  assert.ok(article || problems.some(({severity}) => severity === 'error'));
  assert.ok(problems.length <= 101);
  for (const {path, sv, en} of problems) {
    assert.match(path, /^(\/|$)/);
    assert.ok(sv.includes(': väntade ') && en.includes(': expected '));
  }
  assert.equal(({} as {polluted?: unknown}).polluted, undefined);
  if (!article) return problems;
  if (!validate(article)) assert.fail(`${JSON.stringify(validate.errors)} in ${JSON.stringify(article)}`);
  const again = readArticle(article);
  assert.deepEqual(
    again.problems.filter(({severity}) => severity !== 'notice'),
    [],
  );
  assert.equal(JSON.stringify(again.article), JSON.stringify(article));
  return problems;
};

const check = <Values extends [unknown, ...unknown[]]>(property: fc.IProperty<Values>, share: number): void =>
  fc.assert(property, {numRuns: Math.ceil(documents * share)});

describe('reading anything', () => {
  it('takes every correct article as it is', () => {
    check(
      fc.property(article, fc.constantFrom(...options), (document, how) => {
        if (!validate(document)) assert.fail(JSON.stringify(validate.errors));
        const problems = readAnything(document, how);
        assert.deepEqual(
          problems.filter(({severity}) => severity !== 'notice'),
          [],
        );
        if (problems.length) return;
        assert.deepEqual(withoutAddresses(readArticle(document, how).article), withoutAddresses(document));
      }),
      0.02,
    );
  });

  it('makes a correct article of every damaged one', () => {
    check(
      fc.property(damaged, fc.constantFrom(...options), (several, how) => {
        for (const document of several) readAnything(document, how);
      }),
      0.01,
    );
  });

  it('survives any JSON', () => {
    check(
      fc.property(fc.oneof(junk, fc.record({headline: junk, blocks: fc.array(junk)})), (document) => {
        readAnything(document, {});
      }),
      0.05,
    );
  });

  it('finds fault in checkArticle with what the schema refuses or reading mends, and with nothing else', () => {
    const examine = (document: unknown): void => {
      const sound = validate(document);
      const mended = readArticle(document).problems.some(({severity}) => severity !== 'notice');
      const problems = checkArticle(document);
      const told = () => JSON.stringify([document, problems, validate.errors]).slice(0, 2000);
      assert.equal(problems.length === 0, sound && !mended, told());
      for (const {severity, sv, en} of problems) {
        assert.equal(severity, 'error');
        assert.doesNotMatch(sv + en, /undefined|NaN|\[object|; (?:lagat|utelämnas|mended|left out)$/);
      }
    };
    check(
      fc.property(fc.oneof(damaged, fc.tuple(article), fc.tuple(junk)), (several) =>
        several.forEach(examine),
      ),
      0.02,
    );
  });

  it('survives any value of the language', () => {
    const anything = fc.anything({
      withBigInt: true,
      withBoxedValues: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withObjectString: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
    });
    check(
      fc.property(
        fc.oneof(anything, fc.record({headline: anything, blocks: fc.array(anything)})),
        (document) => {
          readAnything(document, {});
        },
      ),
      0.05,
    );
  });

  it('survives any bounds', () => {
    const bounds = fc.record({
      maxDepth: fc.nat({max: 10}),
      maxNodes: fc.nat({max: 60}),
      maxTextLength: fc.integer({min: 1, max: 30}),
      maxProblems: fc.nat({max: 5}),
    });
    check(
      fc.property(damaged, bounds, (several, how) => {
        for (const document of several) {
          const {article, problems} = readArticle(document, how);
          assert.ok(problems.length <= how.maxProblems + 1);
          if (article && !validate(article)) assert.fail(JSON.stringify(validate.errors));
        }
      }),
      0.001,
    );
  });

  it('agrees with the schema on what is a date', () => {
    const {pattern} = (schema['$defs'] as Record<string, Schema>)['date'] as {pattern: string};
    const form = new RegExp(pattern, 'u');
    const part = (...values: string[]) => fc.constantFrom(...values);
    const nearly = fc
      .tuple(
        part('2030', '2028', '2000', '1900', '0000', '20300', '203'),
        part('', '-00', '-01', '-02', '-04', '-12', '-13', '-2'),
        part('', '-00', '-28', '-29', '-30', '-31', '-32', '-3'),
        part(
          '',
          'T00:00',
          'T23:59',
          'T24:00',
          'T12:60',
          ' 12:00',
          'T12',
          'T12:00:59',
          'T12:00:60',
          'T12:00:00.5',
        ),
        part('', 'Z', 'z', '+00:00', '-23:59', '+24:00', '+0100'),
      )
      .map((parts) => parts.join(''));
    check(
      fc.property(nearly, (text) => assert.equal(!!parseDate(text), form.test(text), text)),
      1,
    );
  });

  it('takes every address that the schema takes', () => {
    const {pattern} = (schema['$defs'] as Record<string, Schema>)['address'] as {pattern: string};
    const form = new RegExp(pattern, 'u');
    const pieces = fc.constantFrom(
      ...[
        'http',
        'https',
        'mailto',
        'tel',
        'javascript',
        ':',
        '//',
        '/',
        '\\',
        '@',
        '.',
        '..',
        '?',
        '#',
        '%',
        '%00',
        '0',
        '256',
      ],
      ...[
        'example',
        'se',
        'å',
        '-',
        '_',
        '[',
        ']',
        '|',
        ' ',
        '\t',
        '\n',
        '\u0000',
        '\u00a0',
        '"',
        '<',
        '{',
        '65536',
        '0x',
        '+',
      ],
    );
    const text = fc.array(pieces, {minLength: 1, maxLength: 8}).map((parts) => parts.join(''));
    check(
      fc.property(text, fc.constantFrom(...options), (address, {base}) => {
        const href = safeLink(address, base);
        if (form.test(address)) assert.ok(href, address);
        if (href === undefined) return;
        assert.match(href, form, `${JSON.stringify(address)} was read as ${href}`);
        // What came through comes through as it is, also where it is not remembered.
        if (/^[a-z]+:/.test(href)) assert.equal(safeLink(href, 'https://www.example.se/'), href);
        assert.equal(safeLink(href), href);
      }),
      1,
    );
  });

  it('was quick', () => {
    console.log(`${read} documents read; the slowest took ${slowest.toFixed(1)} ms`);
    assert.ok(slowest < 1000);
  });
});
