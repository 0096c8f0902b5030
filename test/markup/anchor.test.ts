import {expect} from '@open-wc/testing';
import '../../src/news-article/news-article.define.js';
import {renderArticle} from '../../src/node/render-article.js';
import everyBlock from '../../demo/articles/every-block.json';
import {once} from '../support/once.js';
import {paragraph, text} from '../support/show-article.js';

const article = (blocks: readonly object[], more: object = {}) => ({
  version: '1.0',
  type: 'NewsArticle',
  lang: 'sv',
  headline: 'Rubriken',
  blocks,
  ...more,
});

const link = (href: string) => ({
  type: 'paragraph',
  children: [{type: 'link', href, children: text(`Till ${href}`)}],
});

const run = (script: string): unknown => Reflect.apply(Function(script), window, []);

/** Both ways in which an article comes to stand on a page. */
const ways: Record<string, (value: object) => Promise<unknown>> = {
  'that the script writes': async (value) => {
    const element = document.createElement('news-article');
    const ready = once(element, 'news-article-ready');
    element.article = value;
    document.body.append(element);
    await ready;
  },
  'that the server wrote': async (value) =>
    document.body.append(document.createRange().createContextualFragment(renderArticle(value))),
};

for (const way of Object.keys(ways)) {
  describe(`the names of places in an article ${way}`, () => {
    afterEach(() => {
      document.querySelectorAll('news-article').forEach((element) => element.remove());
      for (const name of ['_paq', 'Clock']) Reflect.deleteProperty(window, name);
    });

    it('leave the lines alone that count visits', async () => {
      const ids = ['_paq', 'dataLayer', 'ga', '_gaq'];
      await ways[way]!(article(ids.map((id) => ({...paragraph('Text.'), id}))));
      run('window._paq ??= []; _paq.push(["trackPageView"])');
      expect(window)
        .to.have.property('_paq')
        .that.deep.equals([['trackPageView']]);
      expect(ids.slice(1).filter((id) => id in window)).to.deep.equal([]);
    });

    it('leave a script alone that asks which kind of modules there are', async () => {
      await ways[way]!(
        article(
          ['module', 'exports', 'define'].map((id) => ({...paragraph('Text.'), id})),
          {id: 'global'},
        ),
      );
      run(
        `(function (global, factory) {
          typeof exports === 'object' && typeof module !== 'undefined' ? factory(exports)
          : typeof define === 'function' && define.amd ? define(['exports'], factory)
          : factory(global.Clock = {});
        })(this, function (exports) { exports.ticks = true; })`,
      );
      expect(window).to.have.property('Clock').that.deep.equals({ticks: true});
    });

    it('are those that the article gives them where no script could mean them', async () => {
      const ids = ['kontakt', 'öppettider', 'fråga-2', 'Del-A', 'a.b', 'svid12:1'];
      await ways[way]!(article(ids.map((id) => ({...paragraph('Text.'), id}))));
      expect([...document.querySelectorAll('news-article p[id]')].map(({id}) => id)).to.deep.equal(ids);
    });

    it('are met by every link to them, and no other link is changed', async () => {
      await ways[way]!(
        article([
          link('#_paq'),
          link('#%C3%96ppet'),
          link('#kontakt'),
          link('#Rubrik'),
          link('#Sidfot'),
          link('#100%'),
          {...paragraph('Text.'), id: '_paq'},
          {type: 'factBox', id: 'Öppet', blocks: [paragraph('Alltid.')]},
          {...paragraph('Text.'), id: 'kontakt'},
          {type: 'heading', level: 2, id: 'ett', anchor: 'Rubrik', children: text('Rubrik')},
        ]),
      );
      const met = [...document.querySelectorAll<HTMLAnchorElement>('news-article p > a')].map(({hash}) => {
        const place = hash === '#100%' ? null : document.getElementById(decodeURIComponent(hash.slice(1)));
        return place?.localName ?? hash;
      });
      expect(met).to.deep.equal(['p', 'fact-box', 'p', 'h3', '#Sidfot', '#100%']);
    });

    it('are no variables of the page, on whatever they stand', async () => {
      let count = 0;
      const named = JSON.parse(JSON.stringify(everyBlock), (key, value: unknown) => {
        const block = value as {type?: string; ref?: string};
        return typeof value === 'object' && value && 'type' in value && key !== '' && !Array.isArray(value)
          ? block.type === 'text' || block.ref
            ? value
            : {...value, id: `_${count++}`}
          : value;
      }) as {blocks: object[]};
      await ways[way]!({...named, id: '_article'});
      const ids = [...document.querySelectorAll('news-article [id]')].map(({id}) => id);
      expect(ids.length).to.be.above(40);
      expect(ids.filter((id) => /^[\p{L}_$][\w$]*$/u.test(id))).to.deep.equal([]);
    });
  });
}
