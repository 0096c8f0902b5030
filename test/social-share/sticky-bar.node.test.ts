/** The style sheet that the README gives for a bar that stays in sight: it hides nothing that has the focus. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import type {Browser} from 'puppeteer-core';
import {openChromium} from '../support/open-chromium.js';

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
let origin: string;

before(async () => {
  const {outputFiles} = await build({
    entryPoints: [`${root}src/social-share/social-share.define.ts`],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    tsconfig: `${root}tsconfig.json`,
    logLevel: 'error',
  });
  server = createServer(({url}, response) => {
    const [type, text] = url === '/bar.js' ? ['javascript', outputFiles[0]!.text] : ['html', page];
    response.setHeader('content-type', `text/${type}; charset=utf-8`).end(text);
  });
  await new Promise<void>((ready) => server.listen(0, ready));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  browser = await openChromium();
});

after(async () => {
  await browser.close();
  server.close();
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
      await tab.goto(origin, {waitUntil: 'networkidle0'});
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
