import {expect, nextFrame} from '@open-wc/testing';
import type {NewsArticle} from '../../src/news-article/news-article.js';
import '../../src/news-article/news-article.define.js';
import {once} from '../support/once.js';
import {clear, paragraph} from '../support/show-article.js';

const small = (headline: string) => ({
  version: '1.0',
  type: 'NewsArticle',
  lang: 'sv',
  headline,
  blocks: [paragraph('Brödtext.')],
});

/** An element as a page or a framework makes it, with an article set or without. */
const put = async (children: (Node | string)[], article?: object): Promise<NewsArticle> => {
  const element = document.createElement('news-article');
  element.append(...children);
  document.body.append(element);
  if (article) {
    const ready = once(element, 'news-article-ready');
    element.article = article;
    await ready;
  }
  await element.updateComplete;
  return element;
};

const make = (name: string, words: string) =>
  Object.assign(document.createElement(name), {textContent: words});

/** The words of the children that a reader sees. */
const seen = (element: Element) =>
  [...element.children]
    .filter((child) => child.checkVisibility())
    .map((child) => child.querySelector('h2')?.textContent ?? child.textContent);

/** What has been done about the children of an element, once its observers have heard of it. */
const settled = async (element: NewsArticle) => {
  await nextFrame();
  await element.updateComplete;
};

const errors: string[] = [];
const hear = (event: ErrorEvent | PromiseRejectionEvent) =>
  errors.push(String('reason' in event ? event.reason : event.message));

describe('<news-article>: the children of the page', () => {
  beforeEach(() => {
    errors.length = 0;
    window.addEventListener('error', hear);
    window.addEventListener('unhandledrejection', hear);
  });

  afterEach(() => {
    window.removeEventListener('error', hear);
    window.removeEventListener('unhandledrejection', hear);
    clear();
    expect(errors).to.deep.equal([]);
  });

  it('are the only ones until there is an article', async () => {
    const children = [document.createComment('v-if'), make('a', 'Läs nyheten'), make('span', 'Laddar')];
    const element = await put(children);
    expect([...element.childNodes]).to.deep.equal(children);
    expect(seen(element)).to.deep.equal(['Läs nyheten', 'Laddar']);
  });

  it('stay where they are, untouched and unseen, while an article shows', async () => {
    const children = [document.createComment('v-if'), make('a', 'Läs nyheten'), make('span', 'Laddar')];
    const before = children.map((child) => (child as Element).outerHTML);
    const element = await put(children, small('Rubrik'));
    expect([...element.childNodes].slice(0, 3)).to.deep.equal(children);
    expect(children.map((child) => (child as Element).outerHTML)).to.deep.equal(before);
    expect(element.childNodes).to.have.length(4);
    expect(seen(element)).to.deep.equal(['Rubrik']);
  });

  it('may come, go and change places at any time', async () => {
    const [link, waiting] = [make('a', 'Läs nyheten'), make('span', 'Laddar')];
    const element = await put([link]);
    element.insertBefore(waiting, link);
    await settled(element);
    expect(seen(element)).to.deep.equal(['Laddar', 'Läs nyheten']);
    element.article = small('Rubrik');
    await element.updateComplete;
    element.removeChild(waiting);
    const late = element.appendChild(make('p', 'Sen'));
    element.insertBefore(late, link);
    await settled(element);
    expect(seen(element)).to.deep.equal(['Rubrik']);
    const failed = once(element, 'news-article-error');
    element.article = 'ingen artikel';
    await failed;
    expect(seen(element)).to.deep.equal(['Sen', 'Läs nyheten']);
    expect(element.querySelector('article')).to.equal(null);
  });

  for (const [how, empty] of Object.entries<(element: Element) => void>({
    'innerHTML = ""': (element) => (element.innerHTML = ''),
    'replaceChildren()': (element) => element.replaceChildren(),
    'textContent = ""': (element) => (element.textContent = ''),
    'removing the article': (element) => element.querySelector('article')!.remove(),
    'innerHTML = innerHTML': (element) => (element.innerHTML = `${element.innerHTML}`),
    'new children': (element) => element.replaceChildren(make('a', 'En annan länk')),
    'no comments': (element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_COMMENT);
      const comments: Node[] = [];
      while (walker.nextNode()) comments.push(walker.currentNode);
      comments.forEach((comment) => (comment as Comment).remove());
    },
    'an emptied article': (element) => (element.querySelector('article')!.innerHTML = ''),
  })) {
    it(`may be swept away by ${how}: one article stands, and the next one shows`, async () => {
      const element = await put([make('a', 'Läs nyheten')], small('Rubrik'));
      empty(element);
      await settled(element);
      expect(element.querySelectorAll('article')).to.have.length(1);
      element.article = small('Nästa');
      await element.updateComplete;
      expect(seen(element)).to.deep.equal(['Nästa']);
      expect(element.querySelectorAll('article')).to.have.length(1);
    });
  }

  it('get back the article that was taken from among them', async () => {
    const element = await put([make('a', 'Läs nyheten')], small('Rubrik'));
    const article = element.querySelector('article');
    element.innerHTML = '';
    await settled(element);
    expect(element.querySelector('article')).to.equal(article);
    expect(seen(element)).to.deep.equal(['Rubrik']);
  });

  it('may be watched by somebody who takes the article away each time, and the page does not freeze', async () => {
    const element = await put([make('a', 'Läs nyheten')], small('Rubrik'));
    let taken = 0;
    const editor = new MutationObserver(() => {
      const article = element.querySelector('article');
      if (article) taken++;
      article?.remove();
    });
    editor.observe(element, {childList: true});
    element.querySelector('article')!.remove();
    for (let frame = 0; frame < 20; frame++) await nextFrame();
    editor.disconnect();
    expect(taken).to.be.within(1, 30);
  });

  it('are followed by markup in the place of markup, as a morphing library puts it there', async () => {
    const box = document.body.appendChild(document.createElement('div'));
    box.innerHTML =
      '<news-article><article class="nyhetsdelar-article" lang="sv"><h2>Gammal</h2></article></news-article>';
    const element = box.querySelector('news-article')!;
    await element.updateComplete;
    const ready = once(element, 'news-article-ready');
    element.innerHTML = '<article class="nyhetsdelar-article" lang="sv"><h2>Ny</h2></article>';
    await ready;
    expect(seen(element)).to.deep.equal(['Ny']);
    box.remove();
  });

  it('may lose what the element writes on itself: it is written again', async () => {
    const element = await put([], small('Rubrik'));
    for (const name of ['status', 'lang', 'dir', 'aria-busy']) element.removeAttribute(name);
    await settled(element);
    expect(element.getAttribute('status')).to.equal('ready');
    expect(element.lang).to.equal('sv');
  });
});

describe('<news-article>: clicks', () => {
  afterEach(clear);

  it('are not listened for on the element, at which a screen reader would say "clickable" of every paragraph', async () => {
    const heard: string[] = [];
    const {addEventListener} = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (this: EventTarget, type: string, ...more: unknown[]) {
      if (/click|mouse|pointer|touch/.test(type) && this instanceof Element) heard.push(this.localName);
      (addEventListener as (...values: unknown[]) => void).call(this, type, ...more);
    } as typeof addEventListener;
    try {
      await put([make('a', 'Läs nyheten')], {...small('Rubrik'), share: {}});
    } finally {
      EventTarget.prototype.addEventListener = addEventListener;
    }
    expect(heard.filter((name) => /^(news-article|article|p|section)$/.test(name))).to.deep.equal([]);
  });

  it('arrive also where the page keeps clicks from bubbling', async () => {
    const element = await put([], {
      ...small('Rubrik'),
      blocks: [
        {type: 'embed', title: 'Karta', provider: 'K', href: 'https://karta.example/', aspectRatio: 2},
      ],
    });
    element.addEventListener('click', (event) => event.stopPropagation());
    element.querySelector<HTMLElement>('[data-nyhetsdelar-load]')!.click();
    expect(element.querySelector('iframe')!.getAttribute('src')).to.equal('https://karta.example/');
  });

  it('on a link to a place that cannot be decoded do no harm', async () => {
    const element = document.createElement('news-article');
    element.isolated = true;
    element.article = {
      ...small('Rubrik'),
      blocks: [
        {
          type: 'paragraph',
          children: [{type: 'link', href: '#100%', children: [{type: 'text', text: 'Hit'}]}],
        },
      ],
    };
    document.body.append(element);
    await element.updateComplete;
    const thrown: string[] = [];
    const listen = (event: ErrorEvent) => {
      thrown.push(event.message);
      event.preventDefault();
    };
    window.addEventListener('error', listen);
    element.shadowRoot!.querySelector<HTMLElement>('a[href^="#"]')!.click();
    window.removeEventListener('error', listen);
    history.replaceState(null, '', location.pathname + location.search);
    expect(thrown).to.deep.equal([]);
  });
});
