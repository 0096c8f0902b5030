import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {NewsArticle} from '../../src/news-article/news-article.js';
import '../../src/news-article/news-article.define.js';
import {once} from '../support/once.js';

const small = (headline: string, more: object = {}) => ({
  version: '1.0',
  type: 'NewsArticle',
  lang: 'sv',
  headline,
  blocks: [{type: 'paragraph', children: [{type: 'text', text: 'Brödtext.'}]}],
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
/** What stands in the element's own shadow root. */
const part = (element: Element, name: string) =>
  element.shadowRoot?.querySelector<HTMLElement>(`[part="${name}"]`);
/** What a reader sees: the element's own words, and whatever of its children has a place. */
const visibleText = (element: HTMLElement) =>
  [part(element, 'status'), part(element, 'retry'), ...element.children]
    .map((shown) =>
      (shown as HTMLElement | null | undefined)?.checkVisibility() ? (shown as HTMLElement).innerText : '',
    )
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

afterEach(() => document.querySelectorAll('news-article').forEach((element) => element.remove()));

describe('<news-article>: where the article comes from', () => {
  it('loads src and shows it in light DOM', async () => {
    const element = page(
      '<news-article src="/fault/plain-text/src"><a href="/nyhet">Rubrik</a></news-article>',
    );
    expect(visibleText(element)).to.equal('Rubrik');
    expect(element.status).to.equal('loading');
    await element.updateComplete;
    expect(element.getAttribute('aria-busy')).to.equal('true');
    const event = await ready(element);
    expect(event.article!.headline).to.equal('Som text');
    expect(element.querySelector(':scope > article h2')!.textContent).to.equal('Som text');
    expect(element.querySelector('a[href="/nyhet"]')!.checkVisibility()).to.equal(false);
    expect(element.hasAttribute('aria-busy')).to.equal(false);
  });

  it('reads a JSON script inside the element, without a request', async () => {
    const element = page(
      `<news-article><script type="application/json">${JSON.stringify(small('I sidan'))}</script></news-article>`,
    );
    await ready(element);
    expect(element.querySelector('h2')!.textContent).to.equal('I sidan');
  });

  it('takes an article as a property, before or after it is on the page', async () => {
    const element = document.createElement('news-article');
    element.article = small('Först');
    await fixture(html`<div>${element}</div>`);
    expect(element.querySelector('h2')!.textContent).to.equal('Först');
    element.article = small('Sedan');
    await ready(element);
    expect(element.querySelector('h2')!.textContent).to.equal('Sedan');
  });

  it('takes a property that was set before the tag was defined', async () => {
    // In a document without scripts the element is a plain one until it comes to the page.
    const element = document.implementation.createHTMLDocument().createElement('news-article');
    element.article = small('Tidig') as never;
    document.body.append(element);
    await element.updateComplete;
    expect(element.querySelector('h2')!.textContent).to.equal('Tidig');
    element.remove();
  });

  it('keeps prerendered markup: same nodes, no request', async () => {
    const element = page(
      '<news-article src="/fault/missing/kept" lang="sv"><article class="nyhetsdelar-article" lang="sv"><h2>Färdig</h2></article></news-article>',
    );
    const article = element.querySelector('article');
    const event = await ready(element);
    expect(event.article).to.equal(undefined);
    expect(element.querySelector('article')).to.equal(article);
    expect(visibleText(element)).to.equal('Färdig');
    expect(performance.getEntriesByName(new URL('/fault/missing/kept', location.href).href)).to.be.empty;
  });

  it('makes a shadow root beside prerendered markup when there is something to leave out or to offer', async () => {
    const markup = '<article class="nyhetsdelar-article"><h2>Färdig</h2></article>';
    const element = page(`<news-article>\n<!-- nyhet -->${markup}</news-article>`);
    await ready(element);
    expect(element.shadowRoot).to.equal(null);
    element.insertAdjacentText('beforeend', 'Läser in …');
    await new Promise(requestAnimationFrame);
    expect(element.innerText.trim()).to.equal('Färdig');
    const other = page(`<news-article src="/fault/missing/again">${markup}</news-article>`);
    await ready(other);
    other.reload();
    const {message} = await failed(other);
    expect(message).to.include('404');
    expect(other.innerText.trim()).to.equal('Färdig');
  });

  it('loads anew when src changes, also over prerendered markup', async () => {
    const element = page(
      '<news-article><article class="nyhetsdelar-article"><h2>Gammal</h2></article></news-article>',
    );
    await ready(element);
    element.src = '/fault/plain-text/anew';
    await ready(element);
    expect(visibleText(element)).to.match(/^Som text/);
    expect(element.querySelectorAll('article').length).to.equal(1);
  });

  it('finds an article that is put into it later', async () => {
    const element = page('<news-article></news-article>');
    await element.updateComplete;
    expect(element.status).to.equal('idle');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.text = JSON.stringify(small('Senare'));
    element.append(script);
    await ready(element);
    expect(element.querySelector('h2')!.textContent).to.equal('Senare');
  });

  it('shares one request between elements that ask for the same file', async () => {
    const address = `/fault/counted/${crypto.randomUUID()}`;
    const tag = `<news-article src="${address}"></news-article>`;
    const one = page(tag + tag);
    const other = one.nextElementSibling as NewsArticle;
    await Promise.all([ready(one), ready(other)]);
    expect(one.querySelector('h2')!.textContent).to.equal('Fråga 1');
    expect(other.querySelector('h2')!.textContent).to.equal('Fråga 1');
  });

  it('shows the last of two articles that were asked for, whichever comes first', async () => {
    const element = page('<news-article src="/fault/slow/first"></news-article>');
    await element.updateComplete;
    element.src = '/fault/plain-text/last';
    await ready(element);
    await aTimeout(1500); // until the slow answer, which must change nothing, has come
    expect(element.querySelector('h2')!.textContent).to.equal('Som text');
  });

  it('goes on loading when it is moved', async () => {
    const element = page('<news-article src="/fault/counted/moved"></news-article>');
    const box = document.body.appendChild(document.createElement('div'));
    box.append(element);
    await ready(element);
    expect(element.querySelectorAll('article').length).to.equal(1);
  });

  it('adds nothing to an element that is not on a page', () => {
    const element = document.createElement('news-article');
    expect(element.outerHTML).to.equal('<news-article></news-article>');
  });
});

describe('<news-article>: when no article can be had', () => {
  for (const [address, reason] of [
    ['/fault/missing/a', 'http'],
    ['/fault/login-page/a', 'parse'],
    ['/fault/empty/a', 'parse'],
    ['/fault/truncated/a', 'parse'],
    ['/fault/null/a', 'invalid'],
    ['/fault/large/a', 'invalid'],
    ['javascript:alert(1)', 'blocked'],
    ['java\nscript:alert(1)', 'blocked'],
    ['data:application/json,{}', 'blocked'],
  ] as const) {
    it(`says ${reason} of ${JSON.stringify(address)} and keeps the fallback`, async () => {
      const element = document.createElement('news-article');
      element.src = address;
      element.append(Object.assign(document.createElement('a'), {href: '/nyhet', textContent: 'Rubrik'}));
      const heard = failed(element);
      await fixture(html`<div>${element}</div>`);
      const event = await heard;
      expect(event.reason).to.equal(reason);
      expect(event.message).to.contain(address.slice(-8));
      expect(visibleText(element)).to.equal('Rubrik');
    });
  }

  it('says what was no article where it had no address', async () => {
    const element = page('<news-article></news-article>');
    let heard = failed(element);
    element.article = 'en text';
    expect((await heard).message).to.equal('.article är ingen artikel.');
    const inline = page('<news-article><script type="application/json">7</script></news-article>');
    heard = failed(inline);
    expect((await heard).message).to.equal('<script type="application/json"> är ingen artikel.');
  });

  it('gives up after the time-out', async () => {
    const element = page('<news-article src="/fault/hang/a" timeout="200"></news-article>');
    expect((await failed(element)).reason).to.equal('timeout');
  });

  it('tries once more by itself when the server is busy', async () => {
    const element = page('<news-article src="/fault/busy-once/a"></news-article>');
    await ready(element);
    expect(element.querySelector('h2')!.textContent).to.equal('Andra försöket');
  });

  it('offers another try where there is no fallback, and leads the reader to the article', async () => {
    const element = page('<news-article src="/fault/missing/retry"></news-article>');
    await failed(element);
    expect(visibleText(element)).to.equal('Det gick inte att läsa in artikeln Försök igen');
    await expect(element).to.be.accessible();
    element.src = '/fault/truncated/retry'; // still broken
    await failed(element);
    const originalFetch = window.fetch;
    window.fetch = async () => new Response(JSON.stringify(small('Nu går det')));
    try {
      part(element, 'retry')!.focus();
      const shown = ready(element);
      await sendKeys({press: 'Enter'});
      await shown;
    } finally {
      window.fetch = originalFetch;
    }
    expect(element.querySelector('h2')!.textContent).to.equal('Nu går det');
    expect(document.activeElement!.localName).to.equal('article');
  });

  it('tries again by itself when the network is back', async () => {
    const originalFetch = window.fetch;
    window.fetch = () => Promise.reject(new TypeError('offline'));
    const element = page(
      '<news-article src="/fault/plain-text/online"><a href="/nyhet">Rubrik</a></news-article>',
    );
    expect((await failed(element)).reason).to.equal('network');
    window.fetch = originalFetch;
    const shown = ready(element);
    window.dispatchEvent(new CustomEvent('online'));
    await shown;
    expect(visibleText(element)).to.match(/^Som text/);
  }).timeout(5000);

  it('says that it is loading only after a second', async () => {
    const element = page('<news-article src="/fault/slow/status"></news-article>');
    await element.updateComplete;
    const status = part(element, 'status')!;
    expect(status.textContent).to.equal('');
    await aTimeout(1100); // the second that this is about
    expect(status.textContent).to.equal('Artikeln läses in');
    await ready(element);
    expect(status.textContent).to.equal('');
  });

  it('shows nothing of a file whose JSON is no article, and says where it is wrong', async () => {
    const element = page(
      '<news-article><script type="application/json">{"headline": 5, "blocks": 7}</script></news-article>',
    );
    const event = await Promise.race([failed(element), ready(element)]);
    expect(event.problems.length).to.be.greaterThan(0);
    expect(event.problems[0]!.path).to.match(/^$|^\//);
  });
});

describe('<news-article>: at home on the page', () => {
  it("takes the language and direction of the article, and leaves the page's own alone", async () => {
    const own = page('<news-article></news-article>');
    own.article = small('مقال', {lang: 'ar', dir: 'rtl'});
    const given = page('<news-article lang="en"></news-article>');
    given.article = small('Svensk');
    await given.updateComplete;
    expect(own.lang).to.equal('ar');
    expect(own.dir).to.equal('rtl');
    expect(given.lang).to.equal('en');
    expect(given.querySelector('article')!.lang).to.equal('sv');
  });

  it('puts the headline at heading-level and everything else below it', async () => {
    const element = page('<news-article heading-level="3"></news-article>');
    element.article = small('Rubrik', {
      blocks: [{type: 'heading', level: 2, children: [{type: 'text', text: 'Under'}]}],
    });
    await element.updateComplete;
    expect(element.querySelector('h3')!.textContent).to.equal('Rubrik');
    expect(element.querySelector('h4')!.textContent).to.equal('Under');
  });

  it('leaves the share bar out with no-share', async () => {
    const element = page('<news-article no-share></news-article>');
    element.article = small('Rubrik');
    await element.updateComplete;
    expect(element.querySelector('social-share')).to.equal(null);
  });

  it('renders the same into a shadow root when isolated, with the fallback until then', async () => {
    const element = page(
      '<news-article isolated src="/fault/slow/isolated"><a href="/nyhet">Rubrik</a></news-article>',
    );
    await element.updateComplete;
    expect(element.querySelector('a')!.checkVisibility()).to.equal(true);
    await ready(element);
    expect(element.shadowRoot!.querySelector('article h2')!.textContent).to.equal('Sen');
    expect(element.querySelector('article')).to.equal(null);
    expect(element.querySelector('a')!.checkVisibility()).to.equal(false);
  });

  it("lets the page's own typography win", async () => {
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent = 'h2 {color: rgb(1, 2, 3)} p {margin: 7px}';
    const element = page('<news-article></news-article>');
    element.article = small('Rubrik');
    await element.updateComplete;
    expect(getComputedStyle(element.querySelector('h2')!).color).to.equal('rgb(1, 2, 3)');
    expect(getComputedStyle(element.querySelector('article > p')!).marginTop).to.equal('7px');
    style.remove();
  });

  it("speaks each article's language, two on one page", async () => {
    const link = {
      type: 'link',
      kind: 'external',
      href: 'https://example.org/',
      children: [{type: 'text', text: 'x'}],
    };
    const swedish = page('<news-article></news-article>');
    const english = page('<news-article></news-article>');
    swedish.article = small('Svensk', {preamble: [link]});
    english.article = small('English', {preamble: [link], lang: 'en'});
    await Promise.all([swedish.updateComplete, english.updateComplete]);
    expect(swedish.querySelector('a[href="https://example.org/"]')!.textContent).to.equal(
      'x Länk till annan webbplats',
    );
    expect(english.querySelector('a[href="https://example.org/"]')!.textContent).to.equal(
      'x Link to another website',
    );
  });

  it('is accessible', async () => {
    const element = page('<news-article></news-article>');
    element.article = small('Rubrik', {credits: [{role: 'text', name: 'Anna Ek'}]});
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });

  it('leaves no listener and no node behind', async () => {
    const element = page('<news-article></news-article>');
    element.article = small('Rubrik');
    await element.updateComplete;
    const box = element.parentElement!;
    const before = element.querySelectorAll('*').length;
    for (let round = 0; round < 50; round++) {
      element.remove();
      box.append(element);
    }
    await element.updateComplete;
    expect(element.querySelectorAll('*').length).to.equal(before);
  });
});
