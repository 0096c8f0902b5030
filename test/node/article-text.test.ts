import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/news-article/news-article.define.js';
import {hasWords} from '../../src/markup/spoken-lines.js';
import {sentences} from '../../src/news-article/listen/sentences.js';
import {spokenText} from '../../src/news-article/listen/spoken-text.js';
import {articleText} from '../../src/node/article-text.js';
import demo from '../../demo/articles/klimatnatverk.json';
import everyBlock from '../../demo/articles/every-block.json';
import {article as arbitrary} from '../article/arbitrary-article.js';
import {structures} from '../article/structures.js';
import {once} from '../support/once.js';

const real = await fetch('/shared/real/natverk-starker-klimatarbetet.json');

const articles: Record<string, object> = {
  'with every block': everyBlock,
  'of the demo': demo,
  ...Object.fromEntries(structures.map(({name, article}) => [`with ${name}`, article])),
  ...(real.ok && {'of Luleå kommun': (await real.json()) as object}),
};

/** What a browser reads aloud of an article on a page, sentence by sentence. */
const heard = async (value: object): Promise<string[]> => {
  const element = document.createElement('news-article');
  const ready = once(element, 'news-article-ready');
  element.article = value;
  document.body.append(element);
  await ready;
  const shown = element.querySelector('article')!;
  // Where the language changes in a sentence, both of its parts may have a space there.
  const said = spokenText(shown, shown.lang).map(({words}) =>
    words
      .map(({text}) => text)
      .join('')
      .replace(/ +/g, ' ')
      .trim(),
  );
  element.remove();
  return said;
};

/** What Node gives to read aloud, in the same sentences. */
const given = (value: object & {lang?: string}): string[] => {
  return articleText(value, {base: document.baseURI, pageUrl: location.href})
    .split('\n')
    .flatMap((line) =>
      sentences(line, value.lang ?? 'sv').map(({start, end}) => line.slice(start, end).trim()),
    )
    .filter(hasWords);
};

describe('the text of an article from Node', () => {
  for (const name of Object.keys(articles)) {
    it(`is what a browser reads aloud of the article ${name}`, async () => {
      const value = articles[name]!;
      const said = given(value);
      expect(said.length).to.be.above(5);
      expect(said).to.deep.equal(await heard(value));
    });
  }

  for (const lang of ['en', 'fi', 'ar', 'se']) {
    it(`is so in ${lang}`, async () => {
      const value = {...everyBlock, lang};
      expect(given(value)).to.deep.equal(await heard(value));
    });
  }

  it('is so of articles out of thin air', async () => {
    await fc.assert(
      fc.asyncProperty(arbitrary, async (value) => {
        expect(given(value as object)).to.deep.equal(await heard(value as object));
      }),
      {numRuns: 60},
    );
  });
});
