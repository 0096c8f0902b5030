// The first, so that it counts all that the others do.
import {countSteps} from '../support/count-steps.js';
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkArticle} from '../../src/article/read/check-article.js';
import {readArticle} from '../../src/article/read/read-article.js';
import {renderArticle} from '../../src/node/render-article.js';
import {articleOf, longTexts, plenties} from './largest.js';

/*
 * Twice as much content may cost twice as much, and make twice as much: what grows faster is a way to
 * stop a page. Steps and characters are counted, no time.
 */

const limits = {maxNodes: Infinity, maxTextLength: Infinity, maxDepth: 64};

/** What an article costs and makes, for each of its characters. */
const cost = (article: object): Readonly<Record<string, number>> => {
  const {length} = JSON.stringify(article);
  let read: unknown;
  let markup = '';
  const reading = countSteps(() => (read = readArticle(article, limits)));
  const checking = countSteps(() => checkArticle(article, limits));
  const writing = countSteps(() => (markup = renderArticle(article, limits)));
  return {
    'steps of reading': reading / length,
    'steps of checking': checking / length,
    'characters read': JSON.stringify(read).length / length,
    'steps of reading and writing': writing / length,
    'characters of markup': markup.length / length,
  };
};

/** Fails if each character of a larger article costs more, or makes more. */
const assertLinear = (make: (size: number) => object, size: number): void => {
  const [less, more] = [cost(make(size)), cost(make(2 * size))];
  for (const what of Object.keys(less))
    assert.ok(
      more[what]! < 1.2 * less[what]! + 0.05,
      `${what}: ${less[what]} a character of ${size}, ${more[what]} of ${2 * size}`,
    );
};

describe('reading and writing grow no faster than the article', () => {
  // What is done once in a process would count for the first.
  articleOf(...plenties.map(({of}) => of(1, 'alike')));
  cost(articleOf(longTexts(0)));

  for (const {name, of} of plenties) {
    it(`with many of ${name}, alike or each another`, () => {
      for (const texts of ['alike', 'different'] as const)
        assertLinear((size) => articleOf(of(size, texts)), 100);
    });

    it(`with many of ${name} beside long texts`, () => {
      assertLinear((size) => articleOf(of(size, 'alike'), longTexts(20 * size)), 200);
    });
  }

  for (const [what, wrong] of [
    ['blocks that are none', {blocks: 5}],
    ['blocks of no known kind', {blocks: {type: 'poll', question: 'Ja?'}}],
    [
      'blocks that lack what they need',
      {blocks: {type: 'update', blocks: [{type: 'update', blocks: [{type: 'image'}]}]}},
    ],
    ['words that are none of those', {preamble: {type: 'text', text: 'a', marks: ['blink', 'blink']}}],
    ['links in a link', {preamble: {type: 'link', href: '/a', children: [{type: 'link', href: '/b'}]}}],
    ['people without a name', {authors: {title: 'Ordförande', phones: [{}]}}],
  ] as const) {
    it(`with many ${what}`, () => {
      const [[field, item]] = Object.entries(wrong) as [[string, unknown]];
      assertLinear((size) => ({...articleOf(), [field]: Array(size).fill(item)}), 400);
    });
  }

  it('with many fields that are unknown, or a project’s own', () => {
    for (const prefix of ['a', 'x-'])
      assertLinear(
        (size) => ({
          ...articleOf(),
          ...Object.fromEntries(Array.from({length: size}, (_, index) => [prefix + index, ['b', {c: 1}]])),
        }),
        400,
      );
  });

  it('with many of everything, alike or each another', () => {
    for (const texts of ['alike', 'different'] as const)
      assertLinear((size) => articleOf(...plenties.map(({of}) => of(size, texts))), 500);
  });
});
