/** The file for pages whose articles the server has written: it does all that the whole file does there. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {ReactiveElement} from '@lit/reactive-element';
import type {Browser, Page} from 'puppeteer-core';
import {renderArticle} from '../../src/node/index.js';
import {openChromium} from '../support/open-chromium.js';
import {startServer, type Server} from '../support/serve.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const everyBlock = JSON.parse(readFileSync(`${root}demo/articles/every-block.json`, 'utf8')) as object;

/** The page as it stands, with all shadow roots. */
const standing = (): string => {
  const whole = document.body.getHTML({
    shadowRoots: [...document.querySelectorAll('*')].flatMap(({shadowRoot}) => shadowRoot ?? []),
  });
  // The script that did it is not what it has done.
  return whole.replace(/<script[^]*?<\/script>/g, '');
};

describe('prerendered.js', () => {
  let browser: Browser;
  let server: Server;

  before(async () => {
    [browser, server] = await Promise.all([openChromium(), startServer({'/embed/': `${root}dist/embed/`})]);
  });

  after(async () => {
    await browser.close();
    await server.close();
  });

  const open = async (script: string, body: string): Promise<{page: Page; said: string[]}> => {
    server.serve('/page.html', {
      body: `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Nyhet</title><link rel="icon" href="data:,">
        <link rel="stylesheet" href="/embed/nyhetsdelar.css"></head><body>${body}<script src="/embed/${script}"></script></body></html>`,
    });
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    await page.goto(`${server.origin}/page.html`);
    return {page, said};
  };

  /** Presses everything that a reader of the article can press and that stays on the page. */
  const pressAll = (page: Page) =>
    page.evaluate(() => {
      const saved: string[] = [];
      HTMLAnchorElement.prototype.click = function () {
        saved.push(this.download);
      };
      for (const button of document.querySelectorAll<HTMLElement>(
        '[data-nyhetsdelar-load], [data-nyhetsdelar-save]',
      ))
        button.click();
      for (const box of document.querySelectorAll('fact-box'))
        box.shadowRoot!.querySelector('summary')?.click();
      document.querySelector('social-share')!.shadowRoot!.querySelector<HTMLElement>('button')!.click();
      return saved;
    });

  it('makes of every block what nyhetsdelar.js does, before and after everything in it is pressed', async () => {
    const markup = renderArticle(
      {...everyBlock, share: {targets: ['facebook', 'email', 'qr']}},
      {pageUrl: `${server.origin}/page.html`, listen: true},
    );
    const found = [];
    for (const script of ['nyhetsdelar.js', 'prerendered.js']) {
      const {page, said} = await open(script, markup);
      await page.waitForSelector('news-article[status="ready"]');
      assert.ok(await page.$('fact-box:state(waiting)'), 'nothing out of view waits for the reader');
      assert.ok(await page.$('social-share:state(waiting)'), 'the bar below waits for nobody');
      await page.evaluate(() =>
        Promise.all(
          [...document.querySelectorAll<ReactiveElement>('fact-box, social-share')].map(
            (element) => element.updateComplete,
          ),
        ),
      );
      const alive = await page.evaluate(standing);
      const saved = await pressAll(page);
      found.push({alive, saved, pressed: await page.evaluate(standing), said});
      await page.close();
    }
    const [whole, prerendered] = found;
    assert.match(whole!.pressed, /<iframe[^>]+youtube/);
    assert.match(whole!.pressed, /<dialog[^>]+open/);
    assert.ok(whole!.saved.length, 'no calendar file was saved');
    assert.deepEqual(prerendered, whole);
  });

  it('says, as nyhetsdelar.js does, that an article has become old since it was written', async () => {
    const markup = renderArticle({...everyBlock, published: '2020-01-01'}, {now: new Date('2020-02-01')});
    for (const script of ['nyhetsdelar.js', 'prerendered.js']) {
      const {page} = await open(script, markup);
      await page.waitForSelector('news-article[status="ready"]');
      const said = await page.$eval('article', (article) => article.firstElementChild!.textContent);
      assert.match(said, /äldre än 6 månader/);
      await page.close();
    }
  });

  for (const [name, element] of [
    ['a file', '<news-article src="/a.json"><a href="/a">Nyheten</a></news-article>'],
    [
      'JSON inside',
      '<news-article><a href="/a">Nyheten</a><script type="application/json">{}</script></news-article>',
    ],
    [
      'a property',
      '<news-article><a href="/a">Nyheten</a></news-article><script>addEventListener("load", () => { document.querySelector("news-article").article = {}; })</script>',
    ],
  ] as const) {
    it(`leaves the page's own link where an article would have to be made of ${name}, and says which file does`, async () => {
      server.requests.length = 0;
      const heard = `<script>addEventListener('news-article-error', ({reason, message}) => { window.heard = {reason, message}; })</script>`;
      const {page, said} = await open('prerendered.js', heard + element);
      await page.waitForSelector('news-article[status="error"]');
      const {reason, message} = (await page.evaluate('heard')) as {reason: string; message: string};
      assert.equal(reason, 'invalid');
      assert.match(message, /nyhetsdelar\.js/);
      assert.deepEqual(said, [`<news-article> ${message}`]);
      assert.ok(await page.$eval('a', (link) => link.checkVisibility() && link.getClientRects().length));
      assert.ok(!server.requests.some((path) => path.includes('json')), 'asked for JSON');
      await page.close();
    });
  }
});
