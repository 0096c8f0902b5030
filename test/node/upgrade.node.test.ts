/** What a reader sees of the script that arrives late at a prerendered article: nothing. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {Browser} from 'puppeteer-core';
import {renderArticle} from '../../src/node/index.js';
import {openChromium} from '../support/open-chromium.js';
import {startServer, type Server} from '../support/serve.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const everyBlock = JSON.parse(readFileSync(`${root}demo/articles/every-block.json`, 'utf8')) as object;

/** Where the elements of the page stand; but not those in the share bar, which make room for its own. */
const places = () =>
  [...document.querySelectorAll('main *:not(social-share *)')].map((element) => {
    const {x, y, width, height} = element.getBoundingClientRect();
    return `${element.localName} ${element.className} ${[x, y, width, height].map(Math.round).join(' ')}`;
  });

const attributesOf = (element: Element) =>
  Object.fromEntries(element.getAttributeNames().map((name) => [name, element.getAttribute(name)]));

/** A browser that finds a Swedish voice a moment after it was first asked, as most do. */
const findVoiceLate = () => {
  const voices: object[] = [];
  const speech = Object.assign(new EventTarget(), {
    getVoices() {
      if (!voices.length) {
        setTimeout(() => {
          voices.push({name: 'Alva', lang: 'sv-SE', localService: true});
          speech.dispatchEvent(new Event('voiceschanged'));
        }, 100);
      }
      return voices;
    },
  });
  Object.defineProperty(window, 'speechSynthesis', {value: speech});
};

describe('the script that meets a prerendered article', () => {
  let browser: Browser;
  let server: Server;

  before(async () => {
    [browser, server] = await Promise.all([openChromium(), startServer({'/embed/': `${root}dist/embed/`})]);
  });

  after(async () => {
    await browser.close();
    await server.close();
  });

  const homeless = {...everyBlock, url: undefined, canonicalUrl: undefined};
  const sizes = [1280, 320].flatMap((width) =>
    ['nyhetsdelar.js', 'prerendered.js'].map((script) => ({width, script})),
  );
  for (const {width, script} of sizes) {
    for (const [name, article, listen] of [
      ['', everyBlock, false],
      [', with room for listening', everyBlock, true],
      [', where the article has no address of its own', homeless, false],
      [', where the article says nothing of sharing', {...homeless, share: undefined}, false],
      [
        ', with buttons in its share bar',
        {...everyBlock, share: {targets: ['print', 'mastodon', 'qr']}},
        false,
      ],
    ] as const) {
      it(`keeps every node in its place at ${width} px${name}: ${script}`, async () => {
        const page = await browser.newPage();
        // So tall that all of the article is in view, since what moves out of view does not count.
        await page.setViewport({width, height: width > 1000 ? 12_000 : 20_000});
        const markup = renderArticle(article, {
          pageUrl: `${server.origin}/page.html`,
          src: '/article.json',
          listen,
        });
        server.serve('/page.html', {
          body: `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Nyhet</title>
            <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
            <link rel="stylesheet" href="/embed/nyhetsdelar.css"></head><body><main>${markup}</main></body></html>`,
        });
        if (listen) await page.evaluateOnNewDocument(findVoiceLate);
        await page.goto(`${server.origin}/page.html`, {waitUntil: 'networkidle0'});
        await page.evaluate(() => {
          const walker = document.createTreeWalker(document.querySelector('main')!);
          const nodes: Node[] = [];
          while (walker.nextNode()) nodes.push(walker.currentNode);
          Object.assign(window, {nodes});
        });
        const before = await page.evaluate(places);
        const attributes = await page.$eval('news-article', attributesOf);
        server.requests.length = 0;
        await page.addScriptTag({url: `/embed/${script}`, type: 'module'});
        await page.waitForSelector('news-article[status="ready"]');
        if (listen)
          await page.waitForFunction(() =>
            document.querySelector('news-article')!.shadowRoot!.querySelector('[part="listen"] button'),
          );
        await page.waitForNetworkIdle();
        const {same, count} = await page.evaluate(() => {
          const {nodes} = window as unknown as {nodes: Node[]};
          const walker = document.createTreeWalker(document.querySelector('main')!);
          const same = nodes.every((node) => walker.nextNode() === node) && !walker.nextNode();
          return {same, count: nodes.length};
        });
        // Looked at, since a browser counts no layout shift of what has come into a slot in between.
        const after = await page.evaluate(places);
        assert.ok(count > 500, `${count} nodes`);
        assert.ok(same, 'the nodes are not the same');
        assert.deepEqual(after, before);
        // A language or a direction that is written anew has the browser look at everything below.
        const later = await page.$eval('news-article', attributesOf);
        assert.deepEqual(later, {...attributes, status: 'ready'});
        assert.deepEqual(server.requests, [`/embed/${script}`]);
        await page.close();
      });
    }
  }
});
