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

interface Meeting {
  nodes: Node[];
  shifts: string[];
}

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

  for (const width of [1280, 320]) {
    for (const listen of [false, true]) {
      it(`keeps every node in its place at ${width} px${listen ? ', with room for listening' : ''}`, async () => {
        const page = await browser.newPage();
        // So tall that all of the article is in view, since what moves out of view does not count.
        await page.setViewport({width, height: width > 1000 ? 12_000 : 20_000});
        const markup = renderArticle(everyBlock, {pageUrl: server.origin, src: '/article.json', listen});
        server.serve('/page.html', {
          body: `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Nyhet</title>
            <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
            <link rel="stylesheet" href="/embed/nyhetsdelar.css"></head><body><main>${markup}</main></body></html>`,
        });
        if (listen) await page.evaluateOnNewDocument(findVoiceLate);
        await page.goto(`${server.origin}/page.html`, {waitUntil: 'networkidle0'});
        await page.evaluate(() => {
          const walker = document.createTreeWalker(document.querySelector('article')!);
          const nodes: Node[] = [];
          while (walker.nextNode()) nodes.push(walker.currentNode);
          const meeting: Meeting = {nodes, shifts: []};
          Object.assign(window, {meeting});
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries() as (PerformanceEntry & {
              value: number;
              sources: {node: Element}[];
            })[]) {
              const moved = entry.sources.map(({node}) => node?.localName ?? node?.nodeName).join(' ');
              meeting.shifts.push(`${entry.value.toFixed(4)}: ${moved}`);
            }
          }).observe({type: 'layout-shift'});
        });
        server.requests.length = 0;
        await page.addScriptTag({url: '/embed/nyhetsdelar.js', type: 'module'});
        await page.waitForSelector('news-article[status="ready"]');
        if (listen)
          await page.waitForFunction(() =>
            document.querySelector('news-article')!.shadowRoot!.querySelector('[part="listen"] button'),
          );
        await page.waitForNetworkIdle();
        const {same, count, shifts} = await page.evaluate(async () => {
          // Two frames on, all that moved has been told.
          for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
          await new Promise((resolve) => setTimeout(resolve));
          const {nodes, shifts} = (window as unknown as {meeting: Meeting}).meeting;
          const walker = document.createTreeWalker(document.querySelector('article')!);
          const same = nodes.every((node) => walker.nextNode() === node) && !walker.nextNode();
          return {same, count: nodes.length, shifts};
        });
        assert.ok(count > 500, `${count} nodes`);
        assert.ok(same, 'the nodes are not the same');
        assert.deepEqual(shifts, []);
        assert.deepEqual(server.requests, ['/embed/nyhetsdelar.js']);
        await page.close();
      });
    }
  }
});
