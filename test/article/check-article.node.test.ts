import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {readArticle} from '../../src/article/read/read-article.js';
import {checkArticle as check} from '../../src/article/read/check-article.js';

const everyBlock = JSON.parse(
  readFileSync(new URL('../../demo/articles/every-block.json', import.meta.url), 'utf8'),
) as object;
const text = (words: string) => [{type: 'text', text: words}];
const article = (blocks: unknown[], more: object = {}) => ({
  version: '1.0',
  type: 'NewsArticle',
  lang: 'sv',
  headline: 'Rubrik',
  blocks,
  ...more,
});

describe('checkArticle', () => {
  it('finds nothing wrong with sound articles', () => {
    assert.deepEqual(check(everyBlock), []);
    assert.deepEqual(check(article([{type: 'paragraph', children: text('Text.')}], {'x-own': {a: [1]}})), []);
  });

  for (const [what, value, found] of [
    ['no article', null, ': object'],
    ['a missing field', {...article([]), lang: undefined, blocks: [{type: 'divider'}]}, '/lang: lang'],
    ['nothing to show', article([], {headline: ''}), ': content'],
    ['a field that the model does not have', article([], {bogus: 1}), '/bogus: field'],
    ['a field with a slash in its name', article([], {'a/b~c': 1}), '/a~1b~0c: field'],
    ['a date that is none', article([], {published: '2030-02-30'}), '/published: date'],
    [
      'an address that may not be used',
      article([{type: 'image', src: 'javascript:alert(1)', alt: ''}]),
      '/blocks/0/src: media',
    ],
    ['an unknown kind of block', article([{type: 'poll'}]), '/blocks/0/type: type'],
    ['a block that is none', article([7]), '/blocks/0: object'],
    [
      'a number out of its range',
      article([{type: 'heading', level: 9, children: text('x')}]),
      '/blocks/0/level: integer',
    ],
    [
      'a word that is not one of those',
      article([{type: 'paragraph', role: 'big', children: text('x')}]),
      '/blocks/0/role: word',
    ],
    [
      'a link in a link',
      article([
        {
          type: 'paragraph',
          children: [{type: 'link', href: '/a', children: [{type: 'link', href: '/b', children: text('x')}]}],
        },
      ]),
      '/blocks/0/children/0/children/0/type: type',
    ],
    [
      'a list that lacks its items',
      article([{type: 'list', ordered: false, items: []}]),
      '/blocks/0/items: list',
    ],
  ] as const) {
    it(`says of ${what} only what is wrong with it, in both languages`, () => {
      const problems = check(JSON.parse(JSON.stringify(value)));
      assert.deepEqual(
        problems.map(({path, code}) => `${path}: ${code}`),
        [found],
      );
      const [{severity, path, sv, en}] = problems as [(typeof problems)[number]];
      assert.equal(severity, 'error');
      assert.ok(sv.startsWith(`${path || 'artikeln'}: väntade `), sv);
      assert.ok(en.startsWith(`${path || 'article'}: expected `), en);
      assert.doesNotMatch(`${sv}${en}`, /undefined|NaN|\[object|lagat|mended/);
    });
  }

  it('says of a sound article what readArticle says: nothing', () => {
    assert.deepEqual(readArticle(everyBlock).problems, []);
  });

  it('tells of what no schema can, once all else is right', () => {
    const cell = {children: text('x')};
    const table = {type: 'table', rows: [[{...cell, rowspan: 9}], [cell]]};
    const note = {id: 'a', children: text('x')};
    const footnotes = {type: 'footnotes', items: [note, note]};
    const told = (value: object) => check(value).map(({severity, en}) => `${severity} ${en}`);
    assert.deepEqual(told(article([table, footnotes])), [
      'error /blocks/0/rows/0/0/rowspan: expected at most 2, found more',
      'error /blocks/1/items/1/id: expected different words, found "a"',
    ]);
    assert.deepEqual(told(article([table], {lang: 7})), [
      'error /lang: expected language code, found number 7',
    ]);
  });

  it('tells so many problems one by one, and the rest in number', () => {
    const wrong = article(Array(3200).fill(5));
    const problems = check(wrong);
    assert.equal(problems.length, 101);
    assert.equal(problems[99]!.en, '/blocks/99: expected object, found number 5');
    assert.equal(problems[100]!.en, 'article: expected no more problems, found 3100 more');
    assert.equal(check(wrong, {maxProblems: 2}).length, 3);
  });

  it('checks so many nodes, and says so', () => {
    assert.deepEqual(
      check(article(Array(50).fill({type: 'divider'})), {maxNodes: 10}).map(({en}) => en),
      ['/blocks: expected at most 10 nodes, found more'],
    );
  });

  it('ends in a clear sentence for 100,000 levels', () => {
    let block: object = {type: 'divider'};
    for (let level = 0; level < 100_000; level++) block = {type: 'factBox', blocks: [block]};
    assert.deepEqual(
      check(article([block])).map(({code}) => code),
      ['levels'],
    );
  });
});
