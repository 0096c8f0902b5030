import {expect} from '@open-wc/testing';
import '../../src/news-article/news-article.define.js';
import everyBlock from '../../demo/articles/every-block.json';
import {once} from '../support/once.js';
import {aloneAmongParagraphs, type Example} from './alone-among-paragraphs.js';

declare const Readability: new (page: Document) => {parse(): {textContent: string} | null};

const example = everyBlock as unknown as Example;

const plain = (text: string | null): string => text?.replace(/\s+/g, ' ').trim() ?? '';

/** What is pressed and not read, and what reader views leave out because its name says so. */
const controls = 'social-share, button, .nyhetsdelar-player, .nyhetsdelar-footer';

/** The pieces of text in an article, in order. */
const pieces = (article: Element): string[] => {
  const texts = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (texts.nextNode()) {
    const text = plain(texts.currentNode.textContent);
    if (text.length > 1 && !texts.currentNode.parentElement!.closest(controls)) found.push(text);
  }
  return found;
};

/** The same page as a reader view gets it: a copy, without what the test runner has put there. */
const copyOfPage = (): Document => {
  const copy = document.implementation.createHTMLDocument('Hamntorget – Norrhamns kommun');
  const main = copy.createElement('main');
  main.append(copy.importNode(document.querySelector('news-article')!, true));
  copy.body.append(main);
  return copy;
};

/** What a reader view does not show, piece by piece, in the order of the page. */
const unread = (): string[] => {
  const read = plain(new Readability(copyOfPage()).parse()?.textContent ?? '');
  const shown = pieces(document.querySelector('news-article > article')!);
  expect(shown.length).to.be.greaterThan(3);
  let place = 0;
  return shown.filter((text) => {
    const found = read.indexOf(text, place);
    if (found >= 0) place = found;
    return found < 0;
  });
};

const render = async (article: object): Promise<void> => {
  const element = document.createElement('news-article');
  const ready = once(element, 'news-article-ready');
  element.article = article;
  document.body.append(element);
  await ready;
};

describe('a reader view', () => {
  before(async () => {
    const script = document.createElement('script');
    script.src = '/node_modules/@mozilla/readability/Readability.js';
    const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
    document.head.append(script);
    await loaded;
  });

  afterEach(() => document.querySelectorAll('news-article').forEach((element) => element.remove()));

  it('reads everything in an article that the script has rendered, in order', async () => {
    await render(example);
    expect(unread()).to.deep.equal([]);
  });

  it('reads everything in prerendered markup that the script has taken over', async () => {
    await render(example);
    const rendered = document.querySelector('news-article')!;
    const markup = rendered.querySelector('article')!.outerHTML;
    rendered.remove();
    const page = document.createRange().createContextualFragment(`<news-article>${markup}</news-article>`);
    document.body.append(page);
    expect(document.querySelector('news-article')!.status).to.equal('ready');
    expect(unread()).to.deep.equal([]);
  });

  for (const [type, alone] of aloneAmongParagraphs(example)) {
    it(`reads all of ${type}, alone among paragraphs`, async () => {
      await render(alone);
      expect(unread()).to.deep.equal([]);
    });
  }
});
