/**
 * The bar on a page with the strictest rules, in a real browser with a real reader's clicks: what a
 * municipality's security and privacy officers ask.
 */
import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, beforeEach, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import decode from 'jsqr';
import type {Browser, BrowserContext, Page, SerializedAXNode} from 'puppeteer-core';
import {printMarkup, stringHtml} from '../../src/markup/tags/string-html.js';
import {withLocale} from '../../src/localization/scope.js';
import {plainLinks} from '../../src/social-share/plain-links.js';
import {openChromium} from '../support/open-chromium.js';
import {bundleBar} from '../support/bundle.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
const networks = 'facebook linkedin x email copy';
const title = 'Ny bro över älven';

const pageWith = (inside: string, attributes = '') => `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><title>${title}</title><link rel="stylesheet" href="/style.css">
<script type="module" src="/bar.js"></script></head>
<body><main><h1>${title}</h1><p>Ingress.</p><social-share ${attributes}>${inside}</social-share>
<p id="below">Texten efter baren.</p><textarea aria-label="Här"></textarea></main></body></html>`;

let browser: Browser;
let server: Server;
let origin: string;
let script: string;
let delay = 0;
let body = '';
const requests: string[] = [];

before(async () => {
  script = await bundleBar();
  server = createServer((request, response) => {
    requests.push(request.url!);
    const answer = (type: string, text: string) =>
      response.setHeader('content-type', `${type}; charset=utf-8`).end(text);
    if (request.url === '/bar.js') setTimeout(() => answer('text/javascript', script), delay);
    else if (request.url === '/style.css')
      answer(
        'text/css',
        `body{font:16px/1.5 sans-serif;margin:1em}${readFileSync(`${root}src/social-share/before-script.css`, 'utf8')}`,
      );
    else if (request.url === '/counts') answer('application/json', '{"facebook": 7}');
    else {
      response.setHeader('content-security-policy', policy);
      answer('text/html', body);
    }
  });
  await new Promise<void>((ready) => server.listen(0, ready));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  browser = await openChromium();
});

after(async () => {
  await browser.close();
  server.close();
});

const links = withLocale('sv', () =>
  printMarkup(plainLinks(stringHtml, {url: 'https://www.lulea.se/bro', title})),
);
const documented = `<h2 slot="heading">Dela via sociala medier</h2>${links}`;

interface Visit {
  page: Page;
  context: BrowserContext;
  foreign: string[];
}

const visit = async (
  markup: string,
  {width = 1280, javaScript = true, host = origin} = {},
): Promise<Visit> => {
  body = markup;
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({width, height: 800});
  await page.setJavaScriptEnabled(javaScript);
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(host) && !request.url().startsWith('data:')) foreign.push(request.url());
  });
  await page.evaluateOnNewDocument(() => {
    const seen = window as unknown as {violations: string[]; shift: number};
    seen.violations = [];
    seen.shift = 0;
    addEventListener('securitypolicyviolation', (event) =>
      seen.violations.push(`${event.violatedDirective} ${event.blockedURI}`),
    );
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        seen.shift += (entry as PerformanceEntry & {value: number}).value;
    }).observe({type: 'layout-shift', buffered: true});
  });
  await page.goto(`${host}/`, {waitUntil: 'networkidle0'});
  return {page, context, foreign};
};

const press = async (page: Page, name: string) => {
  const control = await page.waitForSelector(`social-share >>> [data-network="${name}"]`);
  await control!.click();
};

describe('on a page with the strictest rules', () => {
  beforeEach(() => {
    delay = 0;
    requests.length = 0;
  });

  it('breaks none of them, asks nobody and stores nothing, whatever the reader opens', async () => {
    const {page, context, foreign} = await visit(
      pageWith('', 'networks="facebook mastodon qr copy" more="print" counts-src="/counts"'),
    );
    await press(page, 'qr');
    await page.keyboard.press('Escape');
    await press(page, 'mastodon');
    await page.keyboard.type('mastodon');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await press(page, 'copy');
    await page.waitForFunction(
      () => document.querySelector('social-share')!.shadowRoot!.querySelector('[role=status]')!.textContent,
    );
    const {violations, cookies, stored} = await page.evaluate(async () => ({
      violations: (window as unknown as {violations: string[]}).violations,
      cookies: document.cookie,
      stored: localStorage.length + sessionStorage.length + (await indexedDB.databases()).length,
    }));
    await context.close();
    assert.deepEqual(violations, []);
    assert.deepEqual(foreign, []);
    assert.equal(cookies, '');
    assert.equal(stored, 0);
    assert.deepEqual(
      [...new Set(requests)].sort(),
      ['/', '/bar.js', '/counts', '/favicon.ico', '/style.css'].filter((path) => requests.includes(path)),
    );
  });

  it('asks for nothing but its own file while nobody acts', async () => {
    const {context, foreign} = await visit(pageWith(''));
    await context.close();
    assert.deepEqual(foreign, []);
    assert.deepEqual(requests.filter((path) => path !== '/favicon.ico').sort(), [
      '/',
      '/bar.js',
      '/style.css',
    ]);
  });

  it('saves the QR code as a file that scans', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'qr-'));
    const {page, context} = await visit(
      pageWith('', 'networks="qr" url="https://www.lulea.se/bro" share-title="Ny bro"'),
    );
    const session = await page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: folder,
      browserContextId: context.id!,
    });
    await press(page, 'qr');
    const link = await page.waitForSelector('social-share >>> a[download]');
    await link!.click();
    let file: string | undefined;
    for (let tries = 0; !file?.endsWith('.svg') && tries < 100; tries++) {
      await new Promise((later) => setTimeout(later, 50));
      [file] = readdirSync(folder);
    }
    const violations = await page.evaluate(() => (window as unknown as {violations: string[]}).violations);
    await context.close();
    assert.equal(file, 'Ny bro.svg');
    assert.deepEqual(violations, []);
    const svg = readFileSync(join(folder, file), 'utf8');
    rmSync(folder, {recursive: true});
    const width = Number(/viewBox="0 0 (\d+)/.exec(svg)![1]) * 4;
    const image = new Uint8ClampedArray(width * width * 4).fill(255);
    for (const [, left, top, run] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h/g)) {
      for (let y = Number(top) * 4; y < (Number(top) + 1) * 4; y++) {
        for (let x = Number(left) * 4; x < (Number(left) + Number(run)) * 4; x++)
          image.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
      }
    }
    assert.equal(decode(image, width, width)?.data, 'https://www.lulea.se/bro');
  });

  it('copies without https, by what a reader presses', async () => {
    // Only localhost counts as secure without https; another name for this machine does not.
    const insecure = origin.replace('localhost', 'ny-bro.test');
    const own = await openChromium('--host-resolver-rules=MAP ny-bro.test 127.0.0.1');
    try {
      body = pageWith('', 'networks="copy" url="https://www.lulea.se/bro"');
      const page = await own.newPage();
      await page.goto(`${insecure}/`, {waitUntil: 'networkidle0'});
      assert.equal(await page.evaluate(() => navigator.clipboard as unknown), undefined);
      await press(page, 'copy');
      await page.waitForFunction(
        () =>
          document.querySelector('social-share')!.shadowRoot!.querySelector('[role=status]')!.textContent ===
          'Länken är kopierad',
      );
      await page.focus('textarea');
      await page.keyboard.down('Control');
      await page.keyboard.press('v');
      await page.keyboard.up('Control');
      assert.equal(await page.$eval('textarea', (field) => field.value), 'https://www.lulea.se/bro');
    } finally {
      await own.close();
    }
  });
});

describe('the buttons of a mouse', () => {
  it('tell the page of what they open, and not of a menu', async () => {
    const {page, context} = await visit(pageWith(''));
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, {heard});
      addEventListener('social-share-request', (event) => {
        heard.push(event.network);
        event.preventDefault();
      });
    });
    const link = (await page.waitForSelector('social-share >>> [data-network="facebook"]'))!;
    for (const button of ['right', 'left', 'middle'] as const) await link.click({button});
    const heard = await page.evaluate(() => (window as unknown as {heard: string[]}).heard);
    const pages = await context.pages();
    await context.close();
    assert.deepEqual(heard, ['facebook', 'facebook']);
    assert.equal(pages.length, 1);
  });
});

describe("the browser's accessibility tree", () => {
  /** Role, name and state of all that is more than text, in order. */
  const tree = async (page: Page): Promise<string[]> => {
    const rows: string[] = [];
    const walk = ({role, name, expanded, modal, focused, level, description, children}: SerializedAXNode) => {
      const state = {level, expanded, modal, focused, description};
      const told = Object.entries(state).filter(([, value]) => value !== undefined);
      rows.push([role, name, ...told.map(([key, value]) => `${key}=${value}`)].filter(Boolean).join(' | '));
      children?.forEach(walk);
    };
    walk((await page.accessibility.snapshot({includeIframes: false}))!);
    // A form without a name is told by some versions of the browser; no reader meets it.
    return rows.filter((row) => !/^(RootWebArea|main|paragraph|StaticText|form$)/.test(row));
  };

  it('has a heading, links, buttons, and a disclosure that tells its state', async () => {
    const {page, context} = await visit(pageWith('', 'more="print" url="https://www.lulea.se/bro"'));
    const closed = await tree(page);
    await (await page.waitForSelector('social-share >>> summary'))!.click();
    const open = await tree(page);
    await context.close();
    assert.deepEqual(closed, [
      'heading | Ny bro över älven | level=1',
      'heading | Dela via sociala medier | level=2',
      'link | Dela på Facebook (länk till annan webbplats)',
      'link | Dela på LinkedIn (länk till annan webbplats)',
      'link | Dela på X (länk till annan webbplats)',
      'link | Dela via e-post',
      'button | Kopiera länk',
      'DisclosureTriangle | Fler sätt att dela | expanded=false',
      'status',
      'textbox | Här',
    ]);
    assert.deepEqual(
      open.filter((row) => !closed.includes(row)),
      ['DisclosureTriangle | Fler sätt att dela | expanded=true | focused=true', 'button | Skriv ut'],
    );
  });

  it('has nothing but the dialog while one is open, and the focus in it', async () => {
    const {page, context} = await visit(
      pageWith('', 'networks="mastodon qr" url="https://www.lulea.se/bro"'),
    );
    await press(page, 'mastodon');
    const mastodon = await tree(page);
    await page.keyboard.press('Escape');
    await press(page, 'qr');
    const qr = await tree(page);
    await context.close();
    assert.deepEqual(mastodon, [
      'dialog | Dela på Mastodon | modal=true',
      'heading | Dela på Mastodon | level=2',
      'textbox | Din Mastodon-server | focused=true | description=Till exempel mastodon.nu',
      'checkbox | Kom ihåg servern i den här webbläsaren',
      'button | Fortsätt (länk till annan webbplats)',
      'button | Stäng',
    ]);
    assert.deepEqual(qr, [
      'dialog | QR-kod | modal=true',
      'heading | QR-kod | level=2 | focused=true',
      'image | QR-kod',
      'link | Spara som bild (SVG)',
      'button | Stäng',
    ]);
  });
});

describe('before and without its script', () => {
  it('is at least five links that lead somewhere', async () => {
    const {page, context} = await visit(pageWith(documented), {javaScript: false});
    const shown = await page.$$eval('social-share a[href]', (all) =>
      all.map((link) => [(link as HTMLAnchorElement).protocol, link.getBoundingClientRect().height] as const),
    );
    await context.close();
    assert.deepEqual(
      shown.map(([protocol]) => protocol),
      ['https:', 'https:', 'https:', 'mailto:', 'https:'],
    );
    for (const [, height] of shown) assert.ok(height >= 44);
  });

  for (const width of [1280, 768, 414, 375, 360, 320]) {
    it(`moves nothing on the page when it comes late, ${width} pixels wide`, async () => {
      delay = 400;
      const {page, context} = await visit(pageWith(documented, `networks="${networks}"`), {width});
      await page.waitForSelector('social-share >>> [data-network="copy"]');
      const shift = await page.evaluate(async () => {
        await new Promise((later) => setTimeout(later, 300));
        return (window as unknown as {shift: number}).shift;
      });
      await context.close();
      assert.equal(shift, 0);
    });
  }

  for (const locale of ['sv', 'en']) {
    it(`has the height that it has later, however wide it is (${locale})`, async () => {
      const inside = withLocale(locale, () =>
        printMarkup(plainLinks(stringHtml, {url: 'https://www.lulea.se/bro', title})),
      );
      const markup = pageWith(`<h2 slot="heading">${title}</h2>${inside}`, `lang="${locale}"`);
      /** The widths at which the bar changes its height. */
      const wraps = async (javaScript: boolean) => {
        const {page, context} = await visit(markup, {javaScript});
        const found = await page.$eval('social-share', (bar) => {
          const changes: string[] = [];
          for (let width = 200, before = 0; width < 1000; width++) {
            bar.style.width = `${width}px`;
            const {height} = bar.getBoundingClientRect();
            if (height !== before) changes.push(`${width} px: ${height} px high`);
            before = height;
          }
          return changes;
        });
        await context.close();
        return found;
      };
      const early = await wraps(false);
      assert.ok(early.length > 2);
      assert.deepEqual(await wraps(true), early);
    });
  }
});

describe('a bar that shows one page after the other', () => {
  it('keeps no copies of what it showed before, however many counts it read', async () => {
    const {page, context} = await visit(pageWith(''));
    const session = await page.createCDPSession();
    const nodes = async () => {
      await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Memory.getDOMCounters')).nodes;
    };
    const showPages = (from: number) =>
      page.evaluate(async (from) => {
        const bar = document.querySelector('social-share')!;
        let asked = from;
        window.fetch = () => Promise.resolve(new Response(JSON.stringify({facebook: ++asked, x: 2 * asked})));
        for (let number = from; number < from + 300; number++) {
          bar.url = `/${number}`;
          bar.countsSrc = `/counts?${asked}`;
          await bar.updateComplete;
          await new Promise((shown) => setTimeout(shown));
          await bar.updateComplete;
        }
        return bar.shadowRoot!.querySelector('[part=count]')!.textContent;
      }, from);
    await showPages(0);
    const before = await nodes();
    assert.equal(await showPages(300), '600');
    const after = await nodes();
    await context.close();
    assert.ok(after < before + 200, `${before} nodes became ${after}`);
  });
});

describe('in other media', () => {
  it('is not printed', async () => {
    const {page, context} = await visit(pageWith(''));
    await page.emulateMediaType('print');
    const display = await page.$eval('social-share', (bar) => getComputedStyle(bar).display);
    await context.close();
    assert.equal(display, 'none');
  });

  it('keeps borders, icons and texts in forced colours, also where icons alone were asked for', async () => {
    const {page, context} = await visit(pageWith('', 'appearance="icons"'));
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [
        {name: 'forced-colors', value: 'active'},
        {name: 'prefers-color-scheme', value: 'dark'},
      ],
    });
    const look = await page.evaluate(() => {
      const link = document.querySelector('social-share')!.shadowRoot!.querySelector('a')!;
      const {fill} = getComputedStyle(link.querySelector('path')!);
      const {color, borderTopColor, borderTopWidth} = getComputedStyle(link);
      return {
        fill,
        color,
        borderTopColor,
        borderTopWidth,
        text: link.querySelector('bdi')!.getBoundingClientRect().width,
      };
    });
    await context.close();
    assert.equal(look.fill, look.color);
    assert.notEqual(look.color, 'rgb(0, 0, 0)');
    assert.equal(look.borderTopWidth, '1px');
    assert.ok(look.text > 40);
  });
});
