import {aTimeout, expect, nextFrame} from '@open-wc/testing';
import type {NewsArticle} from '../../src/news-article/news-article.js';
import '../../src/news-article/news-article.define.js';
import {once} from '../support/once.js';
import {clear, paragraph} from '../support/show-article.js';

const small = (headline: string, more: object = {}) => ({
  version: '1.0',
  type: 'NewsArticle',
  lang: 'sv',
  headline,
  blocks: [paragraph('Brödtext.')],
  ...more,
});

/** Markup as a web editor writes it, parsed as a page is. */
const page = (markup: string) => {
  const box = document.createElement('div');
  box.append(document.createRange().createContextualFragment(markup));
  document.body.append(box);
  return box.querySelector('news-article')!;
};

const ready = (element: NewsArticle) => once(element, 'news-article-ready');
const failed = (element: NewsArticle) => once(element, 'news-article-error');
const headline = (element: Element) => element.querySelector('article h2')?.textContent;

/** How often the server was asked for an address that it counts, before this. */
const requests = async (address: string): Promise<number> => {
  const {headline: counted} = (await (await fetch(address)).json()) as {headline: string};
  return Number(counted.replace('Fråga ', '')) - 1;
};

/** A page of its own, in which the elements are known. */
const frame = async (attributes: Record<string, string> = {}): Promise<HTMLIFrameElement> => {
  const element = document.createElement('iframe');
  for (const name of Object.keys(attributes)) element.setAttribute(name, attributes[name]!);
  const loaded = once(element, 'load');
  document.body.append(element);
  await loaded;
  return element;
};

/** Makes the elements known in another page. */
const define = async (other: Document): Promise<void> => {
  const script = other.createElement('script');
  script.type = 'module';
  script.src = new URL('../../src/news-article/news-article.define.ts', import.meta.url).href;
  const loaded = once(script, 'load');
  other.head.append(script);
  await loaded;
};

afterEach(() => {
  clear();
  document.querySelectorAll('iframe').forEach((element) => element.remove());
});

describe('<news-article>: a copy of a shown article', () => {
  for (const [how, copy] of Object.entries<(element: Element) => Element>({
    'cloneNode()': (element) => element.cloneNode(true) as Element,
    'a saved page': (element) =>
      document.createRange().createContextualFragment(element.outerHTML).firstElementChild!,
    'a snapshot in another document': (element) =>
      document.implementation.createHTMLDocument().importNode(element, true),
  })) {
    it(`by ${how} shows the same, asks for nothing and can be given another`, async () => {
      const address = `/fault/counted/${crypto.randomUUID()}`;
      const element = page(`<news-article src="${address}"><a href="/nyhet">Rubrik</a></news-article>`);
      await ready(element);
      element.remove();
      const other = copy(element) as NewsArticle;
      document.body.append(other);
      await other.updateComplete;
      expect(headline(other)).to.equal('Fråga 1');
      expect(other.querySelectorAll('article')).to.have.length(1);
      expect(other.status).to.equal('ready');
      await nextFrame();
      expect(await requests(address)).to.equal(1);
      const shown = ready(other);
      other.article = small('En annan');
      await shown;
      expect(headline(other)).to.equal('En annan');
      expect(other.querySelectorAll('article')).to.have.length(1);
    });
  }

  it('believes nothing that the attribute status says', async () => {
    for (const status of ['ready', 'loading', 'error']) {
      const element = page(`<news-article status="${status}" aria-busy="true"></news-article>`);
      await element.updateComplete;
      expect(element.status).to.equal('idle');
      expect(element.hasAttribute('status')).to.equal(false);
      expect(element.hasAttribute('aria-busy')).to.equal(false);
      element.setAttribute('status', 'ready');
      await nextFrame();
      expect(element.status).to.equal('idle');
    }
  });
});

describe('<news-article>: what counts of what the page gives', () => {
  it('is src again when an article is set and taken back', async () => {
    const element = page('<news-article src="/fault/slow/taken-back"></news-article>');
    await element.updateComplete;
    expect(element.getAttribute('aria-busy')).to.equal('true');
    element.article = undefined;
    await ready(element);
    expect(headline(element)).to.equal('Sen');
    expect(element.hasAttribute('aria-busy')).to.equal(false);
    element.article = small('Satt');
    await element.updateComplete;
    expect(headline(element)).to.equal('Satt');
    element.article = null;
    await ready(element);
    expect(headline(element)).to.equal('Sen');
  }).timeout(8000);

  // Preact sets a property that is no longer given to the empty text.
  for (const none of [undefined, null, '']) {
    it(`is nothing when the only article is taken back by ${JSON.stringify(none)}`, async () => {
      const element = page('<news-article><a href="/nyhet">Rubrik</a></news-article>');
      element.article = small('Satt');
      await element.updateComplete;
      element.article = none;
      await element.updateComplete;
      expect(element.status).to.equal('idle');
      expect(element.article).to.equal(undefined);
      expect(element.querySelector('article')).to.equal(null);
      expect(element.querySelector('a')!.checkVisibility()).to.equal(true);
    });
  }

  it('is the article before src, whichever was set first', async () => {
    const address = `/fault/counted/${crypto.randomUUID()}`;
    for (const order of [
      ['article', 'src'],
      ['src', 'article'],
    ]) {
      const element = document.createElement('news-article');
      for (const name of order) Object.assign(element, {[name]: name === 'src' ? address : small('Satt')});
      document.body.append(element);
      await element.updateComplete;
      expect(headline(element)).to.equal('Satt');
    }
    await nextFrame();
    expect(await requests(address)).to.equal(0);
  });

  it('is told as undefined where a new src fails, in the head of the page too', async () => {
    const element = document.createElement('news-article');
    element.jsonLd = true;
    const first = {...small('Första'), canonicalUrl: location.href};
    const {fetch} = window;
    window.fetch = () => Promise.resolve(new Response(JSON.stringify(first)));
    try {
      element.src = '/en';
      const shown = ready(element);
      document.body.append(element);
      await shown;
    } finally {
      window.fetch = fetch;
    }
    expect(document.head.querySelectorAll('script[type="application/ld+json"]')).to.have.length(1);
    element.src = '/fault/missing/new-src';
    await failed(element);
    expect(element.article).to.equal(undefined);
    expect(element.querySelector('article')).to.equal(null);
    expect(document.head.querySelectorAll('script[type="application/ld+json"]')).to.have.length(0);
  });

  it('is no news when the same object is set and holds the same', async () => {
    for (const value of [small('Ett'), {headline: 'Ingen artikel'}]) {
      const element = page('<news-article></news-article>');
      let heard = 0;
      // Svelte does so at every change of a page's state, and a page may change its state when it hears.
      const again = () => {
        if (++heard < 5) element.article = value;
      };
      element.addEventListener('news-article-ready', again);
      element.addEventListener('news-article-error', again);
      element.article = value;
      await element.updateComplete;
      const {firstElementChild} = element;
      await nextFrame();
      expect(heard).to.equal(1);
      expect(element.firstElementChild).to.equal(firstElementChild);
    }
  });

  it('is read again when the same object is set, which may hold something else by now', async () => {
    const article = small('Ett');
    const element = page('<news-article></news-article>');
    element.article = article;
    await element.updateComplete;
    article.headline = 'Två';
    element.article = article;
    await element.updateComplete;
    expect(headline(element)).to.equal('Två');
  });
});

describe('<news-article>: an element that was taken away', () => {
  it('stops loading, shows nothing and says nothing', async () => {
    const element = page('<news-article src="/fault/slow/taken-away"></news-article>');
    const heard: string[] = [];
    for (const type of ['news-article-ready', 'news-article-error'])
      element.addEventListener(type, () => heard.push(type));
    await element.updateComplete;
    element.remove();
    await aTimeout(1600); // until the answer would have come
    expect(heard).to.deep.equal([]);
    expect(element.querySelector('article')).to.equal(null);
    expect(element.status).to.equal('idle');
  });

  it('says nothing of an article that came just before', async () => {
    const element = page('<news-article></news-article>');
    await element.updateComplete;
    let heard = 0;
    element.addEventListener('news-article-ready', () => heard++);
    element.article = small('Satt');
    const box = element.parentElement!;
    element.remove();
    await nextFrame();
    expect(heard).to.equal(0);
    box.append(element);
    await element.updateComplete;
    expect(heard).to.equal(1);
    expect(headline(element)).to.equal('Satt');
  });

  it('loads an src that it was given meanwhile when it is back, and not before', async () => {
    const address = `/fault/counted/${crypto.randomUUID()}`;
    const element = page('<news-article></news-article>');
    await element.updateComplete;
    const box = element.parentElement!;
    element.remove();
    element.src = address;
    await nextFrame();
    expect(await requests(address)).to.equal(0);
    const shown = ready(element);
    box.append(element);
    await shown;
    // The first was the question how many there had been.
    expect(headline(element)).to.equal('Fråga 2');
  });

  it('asks once more when it was only moved: not at all', async () => {
    const address = `/fault/counted/${crypto.randomUUID()}`;
    const element = page(`<news-article src="${address}"></news-article>`);
    await element.updateComplete;
    const shown = ready(element);
    document.body.append(element);
    await shown;
    expect(headline(element)).to.equal('Fråga 1');
    expect(await requests(address)).to.equal(1);
  });
});

describe('<news-article>: the time to wait', () => {
  it("is each element's own, also where they ask for the same file", async () => {
    const address = '/fault/slow/shared-time';
    const hasty = page(`<news-article src="${address}" timeout="100"></news-article>`);
    const patient = page(`<news-article src="${address}"></news-article>`);
    const [failure] = await Promise.all([failed(hasty), ready(patient)]);
    expect(failure.reason).to.equal('timeout');
    expect(headline(patient)).to.equal('Sen');
  });

  for (const timeout of ['', '0', '-1', 'abc', '10s', 'Infinity', undefined, null, true, Symbol('10')]) {
    it(`is the usual one where it is ${typeof timeout} ${String(timeout)}`, async () => {
      const element = document.createElement('news-article');
      if (typeof timeout === 'string') element.setAttribute('timeout', timeout);
      else element.timeout = timeout as never;
      element.src = `/fault/plain-text/timeout-${String(timeout)}`;
      const outcome = Promise.race([ready(element), failed(element)]);
      document.body.append(element);
      expect((await outcome).type).to.equal('news-article-ready');
    });
  }

  it('is not spent on a server that asks for more of it by a date', async () => {
    const element = page(`<news-article src="/fault/busy-until/${crypto.randomUUID()}"></news-article>`);
    const event = await Promise.race([failed(element), ready(element)]);
    expect(event.type).to.equal('news-article-error');
    expect((event as {status?: number}).status).to.equal(503);
  });
});

describe('<news-article>: reload()', () => {
  it('asks the server, whatever the browser has kept, and shows the old article until then', async () => {
    const element = page(`<news-article src="/fault/cached/${crypto.randomUUID()}"></news-article>`);
    await ready(element);
    expect(headline(element)).to.equal('Fråga 1');
    const shown = ready(element);
    element.reload();
    await element.updateComplete;
    expect(element.status).to.equal('loading');
    expect(headline(element)).to.equal('Fråga 1');
    await shown;
    expect(headline(element)).to.equal('Fråga 2');
  });
});

describe('<news-article>: language and direction', () => {
  it('follow the article, and go with it', async () => {
    const element = page('<news-article><a href="/nyhet">Rubrik</a></news-article>');
    element.article = small('مقال', {lang: 'ar', dir: 'rtl'});
    await element.updateComplete;
    expect([element.lang, element.dir]).to.deep.equal(['ar', 'rtl']);
    element.article = small('Svensk');
    await element.updateComplete;
    expect([element.lang, element.dir]).to.deep.equal(['sv', '']);
    element.article = undefined;
    await element.updateComplete;
    expect([element.hasAttribute('lang'), element.hasAttribute('dir')]).to.deep.equal([false, false]);
  });

  it('of prerendered markup are not those of the next article', async () => {
    const element = page(
      '<news-article lang="ar" dir="rtl"><article class="nyhetsdelar-article" lang="ar" dir="rtl"><h2>مقال</h2></article></news-article>',
    );
    await element.updateComplete;
    element.article = small('Svensk');
    await element.updateComplete;
    expect([element.lang, element.dir]).to.deep.equal(['sv', '']);
  });

  it('of a copy are not those of the article that it is given before it stands on the page', async () => {
    const element = page('<news-article></news-article>');
    element.article = small('مقال', {lang: 'ar', dir: 'rtl'});
    await element.updateComplete;
    const copy = element.cloneNode(true) as NewsArticle;
    copy.article = small('Svensk');
    element.replaceWith(copy);
    await copy.updateComplete;
    expect([copy.lang, copy.dir]).to.deep.equal(['sv', '']);
  });

  it("stay the page's own where it has given them", async () => {
    const element = page('<news-article lang="en"></news-article>');
    element.article = small('Svensk');
    await element.updateComplete;
    element.article = small('مقال', {lang: 'ar', dir: 'rtl'});
    await element.updateComplete;
    expect(element.lang).to.equal('en');
  });
});

describe('<news-article>: in another document', () => {
  for (const [when, early] of [
    ['before it is ready', true],
    ['after it is ready', false],
  ] as const) {
    it(`has its looks and works, moved ${when}`, async () => {
      const element = page('<news-article src="/fault/slow/moved-to-frame"></news-article>');
      await element.updateComplete;
      if (!early) await ready(element);
      const other = (await frame()).contentDocument!;
      const shown = early && ready(element);
      other.body.append(element);
      await shown;
      await element.updateComplete;
      const article = element.querySelector('article')!;
      expect(headline(element)).to.equal('Sen');
      const {maxInlineSize} = other.defaultView!.getComputedStyle(article);
      expect(maxInlineSize).not.to.equal('none');
      element.article = small('Nästa', {
        blocks: [{type: 'embed', title: 'Karta', provider: 'K', href: 'https://karta.example/'}],
      });
      await element.updateComplete;
      expect(headline(element)).to.equal('Nästa');
      element.querySelector<HTMLElement>('[data-nyhetsdelar-load]')!.click();
      expect(element.querySelectorAll('iframe')).to.have.length(1);
    }).timeout(8000);
  }

  it('keeps the origin from an embed of its own site, also in a srcdoc frame', async () => {
    const other = (await frame({srcdoc: '<!doctype html><p>Sida'})).contentDocument!;
    await define(other);
    const element = other.createElement('news-article');
    element.article = small('Rubrik', {
      blocks: [{type: 'embed', title: 'Karta', provider: 'K', href: 'https://karta.example/'}],
    });
    other.body.append(element);
    await element.updateComplete;
    const button = element.querySelector<HTMLElement>('[data-nyhetsdelar-load]')!;
    // Only https may be framed, and the test's own server has none: as if the page stood there.
    other.head.append(Object.assign(other.createElement('base'), {href: 'https://karta.example/nyheter/'}));
    button.click();
    const sandbox = element.querySelector('iframe')!.getAttribute('sandbox')!;
    expect(sandbox.split(' ')).to.include('allow-scripts').and.not.include('allow-same-origin');
  });
});

describe('<news-article>: a page that is still on its way', () => {
  /** A page that has the elements, and of which the test sends the rest. */
  const open = async () => {
    const other = (await frame()).contentDocument!;
    await define(other);
    other.open();
    other.write('<!doctype html><html lang="sv"><body>');
    return other;
  };
  /** As long as a piece of a page may be away from the next. */
  const pause = () => aTimeout(50);

  it('keeps prerendered markup that comes in pieces, and asks for nothing', async () => {
    const address = `/fault/counted/${crypto.randomUUID()}`;
    const other = await open();
    other.write(`<news-article src="${address}">`);
    await pause();
    const element = other.querySelector('news-article')!;
    let heard = 0;
    element.addEventListener('news-article-ready', () => heard++);
    other.write('\n<article class="nyhetsdelar-article" lang="sv"><h2>Fär');
    await pause();
    const article = element.querySelector('article');
    expect(heard).to.equal(0);
    other.write('dig</h2><p>Slut.</p></article>');
    await pause();
    other.write('</news-article><p>Efter.</p>');
    await pause();
    expect(element.status).to.equal('ready');
    expect(heard).to.equal(1);
    other.close();
    await pause();
    expect(element.querySelector('article')).to.equal(article);
    expect(headline(element)).to.equal('Färdig');
    expect(await requests(address)).to.equal(0);
  });

  it('need not come to its end before src is loaded', async () => {
    const other = await open();
    other.write('<news-article src="/fault/plain-text/early-a"><a href="/nyhet">Rubrik</a>');
    const withChild = other.querySelector('news-article')!;
    await ready(withChild);
    other.write('</news-article><news-article src="/fault/plain-text/early-b"></news-article><p>Efter.</p>');
    const withNone = other.querySelectorAll('news-article')[1]!;
    await ready(withNone);
    expect(headline(withNone)).to.equal('Som text');
    other.close();
  });

  it('reads a JSON script when all of it is there', async () => {
    const other = await open();
    const json = JSON.stringify(small('I sidan'));
    other.write(`<news-article><script type="application/json">${json.slice(0, 40)}`);
    await pause();
    const element = other.querySelector('news-article')!;
    const outcome = Promise.race([ready(element), failed(element)]);
    other.write(`${json.slice(40)}</script></news-article>`);
    other.close();
    expect((await outcome).type).to.equal('news-article-ready');
    expect(headline(element)).to.equal('I sidan');
  });
});
