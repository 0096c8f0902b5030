import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import type {Browser, Page} from 'puppeteer-core';

/** What stands in a `<news-article>`, for a visitor and for the scripts of the page. */
interface Look {
  /** The headline of each article in it. */
  readonly articles: readonly string[];
  /** The page's own children, as HTML. */
  readonly children: string;
  /** Which of them can be seen: `article`, `children`, `article and children` or `nothing`. */
  readonly seen: string;
}

declare global {
  /** What `in-page.js` gives to every page. */

  var inPage: {
    html(nodes: readonly Node[]): string;
    look(element: Element): Look;
    lookWhenDone(selector: string, headline?: string): Promise<Look | undefined>;
    textWhen(selector: string, text: string): Promise<string>;
  };
}

const inPageScript = readFileSync(new URL('in-page.js', import.meta.url), 'utf8');

/** What is said on any page; what the element says, and the browser, of the article that cannot be had. */
const expected =
  /Lit is in dev mode|React DevTools|<news-article> .*missing\.json|Failed to load resource.* 404/;

/** Keeps all scripts of a page but the drop-in files waiting until they are let go. */
const holdScripts = async (page: Page): Promise<() => void> => {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const letThrough = () => void request.continue();
    // Firefox tells no more of a request than its address.
    const {pathname} = new URL(request.url());
    if (pathname.endsWith('.js') && !pathname.startsWith('/embed/')) void held.then(letThrough);
    else letThrough();
  });
  return letGo;
};

/** A page on which everything that goes wrong is written down. */
export class GuardedPage {
  /** What was thrown, and what scripts wrote to the console as a warning or an error. */
  readonly wrong: string[] = [];

  private constructor(readonly page: Page) {
    const note = (text: string) => {
      if (!expected.test(text)) this.wrong.push(text);
    };
    page.on('pageerror', (error) => note(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warn') note(message.text());
    });
  }

  /**
   * Opens an address in a window of its own.
   * @param after Keeps all scripts but the drop-in files waiting until the article of this headline stands.
   */
  static async open(browser: Browser, address: string, after?: string): Promise<GuardedPage> {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.evaluateOnNewDocument(inPageScript);
    const guarded = new GuardedPage(page);
    const letGo = after ? await holdScripts(page) : undefined;
    const loaded = page.goto(address, {waitUntil: 'domcontentloaded'});
    if (after) {
      await page.waitForFunction(
        (after) => document.querySelector('.nyhetsdelar-headline')?.textContent === after,
        {timeout: 10_000},
        after,
      );
    }
    letGo?.();
    await loaded;
    return guarded;
  }

  /** The children of an element, as HTML. */
  childrenOf(selector: string): Promise<string> {
    return this.page.$eval(selector, (element) => inPage.html([...element.childNodes]));
  }

  /** The page's own children of an element, as HTML. */
  ownChildren(selector = 'news-article'): Promise<string> {
    return this.page.$eval(selector, (element) => inPage.look(element).children);
  }

  /**
   * Asserts that an element shows one article, of this headline, or its children where there is none; that
   * its children, shown or not, are these; and that nothing went wrong.
   */
  async shows(headline: string | undefined, children: string, selector = 'news-article'): Promise<void> {
    const look = await this.page.evaluate(
      (selector, headline) => inPage.lookWhenDone(selector, headline),
      selector,
      headline,
    );
    const hasWords = !!children.replace(/<template.*?<\/template>|<.+?>/gs, '').trim();
    assert.deepEqual(
      {...look, wrong: this.wrong},
      {
        articles: headline ? [headline] : [],
        children,
        seen: headline ? 'article' : hasWords ? 'children' : 'nothing',
        wrong: [],
      },
    );
  }

  /** Waits until the element says that it is so far. */
  async until(status: 'loading' | 'ready' | 'error'): Promise<void> {
    await this.page.waitForSelector(`news-article[status="${status}"]`, {timeout: 5000});
  }

  /** Asserts that nothing went wrong. */
  isSound(): void {
    assert.deepEqual(this.wrong, []);
  }

  close(): Promise<void> {
    return this.page.browserContext().close();
  }
}
