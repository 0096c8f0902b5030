/** The style sheet that the README gives for a bar that stays in sight: it hides nothing that has the focus. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {Browser} from 'puppeteer-core';
import {openChromium} from '../support/open-chromium.js';
import {startServer, type Server} from '../support/serve.js';
import {bundleBar} from '../support/bundle.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const [, markup, css] = /### A bar that stays in sight\s+```html\n([^]+?)```\s+```css\n([^]+?)```/.exec(
  readFileSync(`${root}README.md`, 'utf8'),
)!;

const paragraphs = [...Array(40).keys()]
  .map((number) => `<p>Stycke ${number} med <a href="#${number}">en länk</a> i en text om en bro.</p>`)
  .join('');
const page = `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Ny bro</title>
<style>body{font:16px/1.5 sans-serif;margin:0}main{max-width:45em;margin:auto;padding:1em}${css}</style>
<script type="module" src="/bar.js"></script></head>
<body><main>${paragraphs}${markup}</main><footer><a href="#foot">Sidfot</a></footer></body></html>`;

let browser: Browser;
let server: Server;

before(async () => {
  server = await startServer();
  server.serve('/bar.js', {body: await bundleBar()});
  server.serve('/page.html', {body: page});
  browser = await openChromium();
});

after(async () => {
  await browser.close();
  await server.close();
});

/** The text of what has the focus, and whether any corner of it lies under something else. */
const focused = `(() => {
  let element = document.activeElement;
  const inBar = element.localName === 'social-share';
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const {left, right, top, bottom} = element.getBoundingClientRect();
  const hidden = [[left + 1, top + 1], [right - 1, top + 1], [left + 1, bottom - 1], [right - 1, bottom - 1]]
    .some(([x, y]) => {
      const seen = document.elementFromPoint(x, y);
      return !seen || (seen.localName === 'social-share' && !inBar);
    });
  return {text: element.textContent.trim(), hidden, body: element === document.body};
})()`;

describe('the bar that stays in sight', () => {
  for (const [width, height, position] of [
    [320, 568, 'static'],
    [320, 256, 'static'],
    [360, 640, 'sticky'],
    [1024, 768, 'sticky'],
    [1280, 800, 'fixed'],
  ] as const) {
    it(`is ${position} in ${width} x ${height} pixels, and hides nothing that has the focus`, async () => {
      const tab = await browser.newPage();
      await tab.setViewport({width, height});
      await tab.goto(`${server.origin}/page.html`, {waitUntil: 'networkidle0'});
      assert.equal(await tab.$eval('social-share', (bar) => getComputedStyle(bar).position), position);
      const walked: string[] = [];
      for (const direction of ['forwards', 'backwards']) {
        for (let step = 0; step < 46; step++) {
          if (direction === 'backwards') await tab.keyboard.down('Shift');
          await tab.keyboard.press('Tab');
          await tab.keyboard.up('Shift');
          const {text, hidden, body} = (await tab.evaluate(focused)) as {
            text: string;
            hidden: boolean;
            body: boolean;
          };
          if (body) continue;
          walked.push(text);
          assert.equal(hidden, false, `${text}, step ${step} ${direction}`);
        }
      }
      assert.ok(walked.includes('Kopiera länk') && walked.includes('Sidfot'));
      const overflow = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(overflow <= 0);
      await tab.close();
    });
  }
});
