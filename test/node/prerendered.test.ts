import {expect} from '@open-wc/testing';
import '../../src/news-article/news-article.define.js';
import type {NewsArticle} from '../../src/news-article/news-article.js';
import {renderArticle, type RenderOptions} from '../../src/node/render-article.js';
import demo from '../../demo/articles/klimatnatverk.json';
import everyBlock from '../../demo/articles/every-block.json';
import {once} from '../support/once.js';
import {expectSameNodes, parse} from './same-nodes.js';

/** Everything that belongs to the share bar stands as plain links for readers without script. */
const withoutShareLinks = (article: Element): Element => {
  const copy = article.cloneNode(true) as Element;
  copy.querySelectorAll('social-share > ul').forEach((links) => links.remove());
  return copy;
};

const articles: Record<string, object> = {'with every block': everyBlock, 'of the demo': demo};

describe('an article from Node', () => {
  const inBrowser = async (value: unknown, attributes: Record<string, string> = {}) => {
    const element = document.createElement('news-article');
    for (const name of Object.keys(attributes)) element.setAttribute(name, attributes[name]!);
    document.body.append(element);
    const ready = once(element, 'news-article-ready');
    element.article = value as never;
    await ready;
    return element.querySelector('article')!;
  };

  const asText = (value: unknown, options: RenderOptions = {}) =>
    parse(
      renderArticle(value, {base: document.baseURI, pageUrl: location.href, idPrefix: 'x-', ...options}),
    ).querySelector('article')!;

  /** The names that each made up begin in their own way. */
  const withoutPrefix = (article: Element): Element => {
    const copy = withoutShareLinks(article);
    for (const element of [copy, ...copy.querySelectorAll('*')]) {
      for (const name of element.getAttributeNames()) {
        element.setAttribute(name, element.getAttribute(name)!.replace(/(^|[# ])article-\d+-/g, '$1x-'));
      }
    }
    return copy;
  };

  afterEach(() => document.querySelectorAll('news-article').forEach((element) => element.remove()));

  for (const name of Object.keys(articles)) {
    it(`is, node for node, what the browser makes of the article ${name}`, async () => {
      const value = articles[name]!;
      expectSameNodes(withoutPrefix(asText(value)), withoutPrefix(await inBrowser(value)));
    });

    for (const lang of ['en', 'fi', 'ar', 'se']) {
      it(`is so in ${lang} and at another level: the article ${name}`, async () => {
        const other = {...articles[name]!, lang};
        expectSameNodes(
          withoutPrefix(asText(other, {headingLevel: 4, noShare: true, ageMonths: 1})),
          withoutPrefix(await inBrowser(other, {'heading-level': '4', 'no-share': '', 'age-months': '1'})),
        );
      });
    }
  }

  it('is kept as it is when the script meets it', async () => {
    const box = document.createElement('div');
    box.append(
      parse(renderArticle(everyBlock, {base: document.baseURI, pageUrl: location.href, listen: true})),
    );
    const element = box.querySelector<NewsArticle>('news-article')!;
    const article = element.querySelector('article')!;
    const before = article.outerHTML;
    const nodes = [...article.querySelectorAll('*')];
    document.body.append(box);
    await once(element, 'news-article-ready');
    await element.updateComplete;
    expect(element.querySelector('article')).to.equal(article);
    const after = [...article.querySelectorAll('*')];
    expect(after.length).to.equal(nodes.length);
    expect(after.every((node, index) => node === nodes[index])).to.equal(true);
    expect(article.outerHTML).to.equal(before);
    box.remove();
  });

  it('says that it has become old since it was written, and what it said else, too', async () => {
    const box = document.createElement('div');
    const value = {
      ...everyBlock,
      published: '2020-01-01',
      expires: '2020-09-01',
      notices: [{kind: 'other', text: 'En notis.'}],
    };
    const markup = (now: string) => renderArticle(value, {now: new Date(now), noShare: true});
    const notices = () =>
      [...box.querySelectorAll<HTMLElement>('.nyhetsdelar-notice')]
        .filter((notice) => notice.checkVisibility())
        .map(({innerText}) => innerText);
    box.append(parse(markup('2020-02-01')));
    document.body.append(box);
    const element = box.querySelector<NewsArticle>('news-article')!;
    await element.updateComplete;
    const shown = [
      'Artikeln gällde till och med 1 september 2020.',
      'Denna nyhet är äldre än 6 månader och är kanske inte aktuell längre.',
      'En notis.',
    ];
    expect(notices()).to.deep.equal(shown);
    expect(element.shadowRoot).to.equal(null);
    // Each is said once, whatever the page does next.
    element.requestUpdate();
    await element.updateComplete;
    expect(notices()).to.deep.equal(shown);
    box.remove();
  });

  it('says nothing of itself before its time', async () => {
    const box = document.createElement('div');
    box.append(parse(renderArticle({...everyBlock, published: new Date().toISOString().slice(0, 10)})));
    document.body.append(box);
    const element = box.querySelector<NewsArticle>('news-article')!;
    await element.updateComplete;
    expect(element.innerText).not.to.include('äldre än');
    expect(element.querySelector<HTMLElement>(':scope > p')!.hidden).to.equal(true);
    box.remove();
  });

  it('is shown by an element that renders apart from the page, too', async () => {
    const box = document.createElement('div');
    const markup = renderArticle(demo).replace('<news-article', '<news-article isolated');
    box.append(parse(markup));
    const element = box.querySelector<NewsArticle>('news-article')!;
    const ready = once(element, 'news-article-ready');
    document.body.append(box);
    await ready;
    expect(element.querySelector('h2')!.getBoundingClientRect().height).to.be.above(10);
    box.remove();
  });
});
