import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import {articleSchema, type Schema} from '../../scripts/article-schema.js';
import {visible} from '../../src/article/schema/formats.js';
import type {Field} from '../../src/article/schema/tables.js';
import {readArticle} from '../../src/article/read/read-article.js';
import {badAddresses, badMedia} from '../corpora/bad-addresses.js';
import {complete, stands} from './minimal.js';

const schema = articleSchema();
const validate = new Ajv2020({
  strict: true,
  strictTypes: true,
  strictTuples: true,
  strictRequired: true,
}).compile(schema);
const definitions = schema['$defs'] as Record<string, Schema>;

const counts = new Map<string, number>();

const accepts = (what: string, document: unknown): void => {
  counts.set('accepted', (counts.get('accepted') ?? 0) + 1);
  assert.ok(validate(document), `${what} is right, but: ${JSON.stringify(validate.errors)}`);
  const {problems} = readArticle(document);
  assert.deepEqual(
    problems.filter(({severity}) => severity !== 'notice'),
    [],
    what,
  );
};

const rejects = (what: string, why: string, document: unknown): void => {
  counts.set(why, (counts.get(why) ?? 0) + 1);
  assert.ok(
    !validate(document),
    `${what} is wrong, but accepted: ${JSON.stringify(document)?.slice(0, 500)}`,
  );
  const {article, problems} = readArticle(document);
  assert.ok(problems.length > 0, `${what} is wrong, but nobody says so`);
  assert.ok(
    !article || validate(article),
    `${what} was read, but not mended: ${JSON.stringify(validate.errors)}`,
  );
};

/** Values that are of none of the types that a field of this kind takes. */
const wrongTypes = ({kind}: Field): unknown[] => {
  const others = [null, {}, 12.5, true, [], ['x'], {type: 'text', text: 'x'}];
  switch (kind) {
    case 'boolean':
      return [null, {}, 1, 0, [], 'true', ''];
    case 'integer':
      return [null, {}, '3', true, [], 2.5, -1e18, 1e18];
    case 'number':
      return [null, {}, '3', true, [], -1e18, 1e18];
    case 'list':
      return [null, {}, 1, true, 'x', [null], [[[[]]]]];
    case 'inlines':
    case 'blocks':
      return [
        null,
        {},
        1,
        true,
        'x',
        [null],
        ['<b>text</b>'],
        [1],
        [[]],
        [{}],
        [{type: 'poll'}],
        [{type: 3}],
      ];
    case 'object':
      return [null, [], 1, true, 'x', [{}]];
    case 'json':
      return [];
    case 'text':
    case 'link':
    case 'media':
      return others;
    default:
      return [...others, 'Något annat', '2030-13-01 99:99'];
  }
};

describe('the schema of an article', () => {
  it('accepts every node with the fewest and with all of its fields', () => {
    for (const stand of stands) {
      accepts(`the least ${stand.name}`, stand.around(stand.node));
      accepts(`a complete ${stand.name}`, stand.around(complete(stand)));
    }
  });

  it('accepts each field by itself', () => {
    for (const stand of stands) {
      const all = complete(stand);
      for (const name of Object.keys(stand.table)) {
        accepts(`${stand.name}.${name}`, stand.around({...stand.node, [name]: all[name]}));
      }
    }
  });

  it('accepts every word of every choice', () => {
    for (const {name, table, node, around} of stands) {
      for (const field of Object.keys(table)) {
        const {words, items} = table[field]!;
        for (const word of words ?? []) accepts(`${name}.${field} ${word}`, around({...node, [field]: word}));
        for (const word of items?.words ?? [])
          accepts(`${name}.${field} ${word}`, around({...node, [field]: [word]}));
      }
    }
  });

  it('accepts fields of a project of its own, anywhere', () => {
    for (const {name, node, around} of stands) {
      const document = around({...node, 'x-own': {any: ['thing']}});
      accepts(`x-own in ${name}`, document);
      assert.equal(
        JSON.stringify(readArticle(document).article).split('"x-own":{"any":["thing"]}').length,
        2,
        name,
      );
    }
  });

  it('rejects a value of another type, in every field', () => {
    for (const {name, table, node, around} of stands) {
      for (const field of Object.keys(table)) {
        for (const wrong of wrongTypes(table[field]!)) {
          rejects(
            `${name}.${field}: ${JSON.stringify(wrong)}`,
            'wrong type',
            around({...node, [field]: wrong}),
          );
        }
      }
    }
  });

  it('rejects a node without what it needs', () => {
    for (const {name, table, typed, node, around} of stands) {
      for (const field of [
        ...(typed ? ['type'] : []),
        ...Object.keys(table).filter((field) => table[field]!.presence),
      ]) {
        const lacking = Object.fromEntries(Object.entries(node).filter(([key]) => key !== field));
        rejects(`${name} without ${field}`, 'missing field', around(lacking));
      }
    }
  });

  it('rejects a needed text with nothing to see, and a needed list with nothing in it', () => {
    for (const {name, table, node, around} of stands) {
      for (const field of Object.keys(table)) {
        const {kind, presence} = table[field]!;
        const empty =
          {text: ['', ' ', '\u00a0\n', '\u0000', '\u202e', '\u200b', '\u00ad'], list: [[]]}[kind as string] ??
          [];
        if (presence !== '!') continue;
        for (const nothing of empty) {
          rejects(
            `${name}.${field} ${JSON.stringify(nothing)}`,
            'empty',
            around({...node, [field]: nothing}),
          );
        }
      }
    }
  });

  it('rejects fields that it does not know', () => {
    for (const {name, node, around} of stands) {
      for (const extra of ['colour', 'X-own', 'html', 'onclick', 'constructor']) {
        rejects(`${extra} in ${name}`, 'unknown field', around({...node, [extra]: 'x'}));
      }
      const polluted = JSON.parse(`{"__proto__": {"polluted": true}}`) as object;
      rejects(
        `__proto__ in ${name}`,
        'unknown field',
        around(Object.defineProperties({...node}, Object.getOwnPropertyDescriptors(polluted))),
      );
    }
  });

  it('rejects words that are no choice', () => {
    for (const {name, table, node, around} of stands) {
      for (const field of Object.keys(table)) {
        const {words, items} = table[field]!;
        if (words) rejects(`${name}.${field}`, 'unknown word', around({...node, [field]: 'hero'}));
        if (items?.words) {
          rejects(`${name}.${field}`, 'unknown word', around({...node, [field]: ['hero']}));
          rejects(
            `${name}.${field}`,
            'said twice',
            around({...node, [field]: [items.words[0], items.words[0]]}),
          );
        }
      }
    }
  });

  it('rejects unsafe addresses, wherever an address stands', () => {
    for (const {name, table, node, around} of stands) {
      for (const field of Object.keys(table)) {
        const {kind} = table[field]!;
        const bad = kind === 'link' ? badAddresses : kind === 'media' ? badMedia : [];
        for (const address of bad) {
          const document = around({...node, [field]: address});
          const why = `${name}.${field}: ${JSON.stringify(address.slice(0, 80))}`;
          // What only the platform's parser can tell, the schema leaves to the reader.
          if (/%00|%zz/.test(address)) {
            assert.ok(
              readArticle(document).problems.some(({code}) => code === kind),
              why,
            );
          } else {
            rejects(why, 'unsafe address', document);
          }
        }
      }
    }
  });

  it('rejects numbers that are out of bounds, texts that are too long, lists of the wrong length', () => {
    for (const {name, table, node, around} of stands) {
      for (const field of Object.keys(table)) {
        const {kind, min, max, count} = table[field]!;
        const wrong = [
          ...(min === undefined ? [] : [min - 1, max! + (kind === 'number' ? 0.01 : 1)]),
          ...(kind === 'text' && max ? ['å'.repeat(max + 1)] : []),
          ...(count ? [[0.5], [0.5, 0.5, 0.5], [0.5, 2]] : []),
        ];
        for (const value of wrong)
          rejects(`${name}.${field} ${value}`, 'out of bounds', around({...node, [field]: value}));
      }
    }
  });

  it('rejects a link within a link, however deep', () => {
    const link = {type: 'link', href: '/a', children: [{type: 'text', text: 'a'}]};
    const note = {type: 'footnoteRef', ref: 'a'};
    const {node, around} = stands.find(({name}) => name === 'link')!;
    for (const inner of [
      link,
      note,
      {type: 'span', children: [link]},
      {type: 'span', children: [{type: 'span', children: [note]}]},
    ]) {
      rejects('a link within a link', 'link in link', around({...node, children: [inner]}));
    }
  });

  it('rejects what is no article', () => {
    for (const value of [null, 1, 'x', true, [], {}, {blocks: []}, {headline: ''}])
      rejects('no article', 'no article', value);
  });

  it('calls the same characters visible as the reader does', () => {
    const {pattern} = definitions['words'] as {pattern: string};
    const form = new RegExp(pattern, 'u');
    for (let code = 0; code < 0x10000; code++) {
      const character = String.fromCharCode(code);
      assert.equal(form.test(character), visible.test(character), `U+${code.toString(16)}`);
    }
  });

  it('explains itself in English and Swedish, with an example of every node', () => {
    const nodes = [schema, ...Object.values(definitions)].filter((definition) => definition['properties']);
    for (const node of nodes) {
      const properties = node['properties'] as Record<string, Schema>;
      for (const [name, {description, const: constant}] of Object.entries({...properties, '': node})) {
        if (constant) continue;
        assert.match(String(description), /\S \/ \S/, `${node['title']}.${name} says nothing`);
      }
      assert.ok(
        node['examples'] || ['blocks', 'inlines'].includes(String(node['title'])),
        `${node['title']} has no example`,
      );
    }
    for (const {name, around} of stands) {
      const {examples} = (name === 'article' ? schema : definitions[name]) as {examples: unknown[]};
      for (const example of examples) accepts(`the example of ${name}`, around(example));
    }
  });

  it('has a place for every field of the draft', (test) => {
    const draft = new URL('../../../shared/schema/article-1.0.schema.json', import.meta.url);
    if (!existsSync(draft)) return test.skip('the draft is not here');
    const {properties, $defs} = JSON.parse(readFileSync(draft, 'utf8')) as {
      properties: Schema;
      $defs: Record<string, Schema>;
    };
    assert.deepEqual(
      Object.keys(properties).filter((name) => !(name in (schema['properties'] as Schema))),
      [],
    );
    for (const {name, table, typed} of stands.filter(({typed}) => typed)) {
      const drafted = Object.keys($defs[name]!['properties'] as Schema).filter((field) => field !== 'type');
      assert.ok(typed && drafted.length >= 0);
      assert.deepEqual(
        drafted.filter((field) => !Object.hasOwn(table, field)),
        [],
        name,
      );
    }
    return undefined;
  });

  it('accepts the real article, which is read without problems', (test) => {
    const real = new URL('../../../shared/real/natverk-starker-klimatarbetet.json', import.meta.url);
    if (!existsSync(real)) return test.skip('the real article is not here');
    const article: unknown = JSON.parse(readFileSync(real, 'utf8'));
    accepts('the real article', article);
    assert.deepEqual(readArticle(article), {article, problems: []});
    return undefined;
  });

  it('has decided right in all cases', () => {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    console.log(`${total} cases: ${[...counts].map(([why, count]) => `${count} ${why}`).join(', ')}`);
  });
});
