/**
 * The share bar and the fact box on pages that carry Prototype or MooTools, as old municipal pages
 * and their calendars do: the libraries themselves, which replace much of what a page is made with.
 */
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {Browser, Page} from 'puppeteer-core';
import {bundle} from '../support/bundle.js';
import {openChromium} from '../support/open-chromium.js';
import {startServer, type Server} from '../support/serve.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = '/usr/share/javascript/';
const libraries = {
  'Prototype 1.7': 'prototype/prototype.js',
  'MooTools 1.4': 'mootools/mootools-core-nc.js',
};
const here = Object.values(libraries).every((file) => existsSync(folder + file));
if (!here) {
  const install = 'apt-get install libjs-prototype libjs-mootools';
  if (process.env['CI']) throw new Error(`CI tests beside old libraries: ${install}`);
  console.log(`Skipped: old script libraries are not installed (${install}).`);
}

const networks = 'facebook mastodon email copy qr print';

describe('beside an old script library', {skip: !here}, () => {
  let browser: Browser;
  let server: Server;

  before(async () => {
    [browser, server] = await Promise.all([
      openChromium(),
      startServer({'/embed/': `${root}dist/embed/`, '/libraries/': folder}),
    ]);
    server.serve('/favicon.ico', {body: ''});
    server.serve('/sources.js', {body: (await bundle('src/define.ts')).code});
  });

  after(async () => {
    await browser.close();
    await server.close();
  });

  const labels = (page: Page) =>
    page.$$eval('social-share >>> li', (items) => items.map(({textContent}) => textContent).join(', '));

  const press = async (page: Page, selector: string) => (await page.waitForSelector(selector))!.click();

  /** Opens a dialog of the bar as a reader does, looks at it, and closes it. */
  const openAndClose = async (page: Page, id: string, look: () => Promise<void>) => {
    await press(page, `social-share >>> [data-network="${id}"]`);
    await page.waitForSelector('social-share >>> dialog[open]');
    await look();
    await press(page, 'social-share >>> dialog button:last-child');
    await page.waitForFunction(
      () => !document.querySelector('social-share')!.shadowRoot!.querySelector('dialog'),
    );
  };

  const useTheBar = async (page: Page) => {
    assert.equal(
      await labels(page),
      'Facebook, Mastodon, Dela via e-post, Kopiera länk, QR-kod, Skriv ut, Dela via sms',
    );
    await page.$eval('social-share', (bar) => {
      Object.assign(bar, {networks: 'qr copy mastodon', more: ''});
      document.documentElement.lang = 'en';
    });
    await page.waitForFunction(
      () => document.querySelector('social-share')!.shadowRoot!.querySelector('h2')!.textContent === 'Share',
    );
    assert.equal(await labels(page), 'QR code, Copy link, Mastodon');
    await openAndClose(page, 'qr', async () => {
      await page.waitForSelector('social-share >>> svg[role="img"]');
    });
    await openAndClose(page, 'mastodon', async () => {
      await page.keyboard.type('min server');
      await page.keyboard.press('Enter');
      await page.waitForSelector('social-share >>> [aria-invalid="true"]');
    });
    await press(page, 'social-share >>> [data-network="copy"]');
    await page.waitForFunction(
      () => document.querySelector('social-share')!.shadowRoot!.querySelector('[role=status]')!.textContent,
    );
    // Taken out and put back, as a page's own script does.
    await page.$eval('social-share', (bar) => document.body.appendChild(document.body.removeChild(bar)));
    await openAndClose(page, 'qr', async () => undefined);
    assert.equal(await page.evaluate(() => Reflect.get(window, 'heard')), 'qr copy qr');
  };

  const useTheBox = async (page: Page) => {
    await press(page, 'fact-box >>> summary');
    await page.waitForFunction(() => Reflect.get(window, 'toggled') === true);
    await page.$eval('fact-box', (box) => {
      Object.assign(box, {collapsible: false, heading: 'Om bron'});
      return (box as Element & {updateComplete: Promise<boolean>}).updateComplete;
    });
    const inside = await page.$eval('fact-box', ({shadowRoot}) => ({
      folds: !!shadowRoot!.querySelector('details'),
      heading: shadowRoot!.querySelector('h3')!.textContent,
    }));
    assert.deepEqual(inside, {folds: false, heading: 'Om bron'});
  };

  for (const [library, path] of Object.entries(libraries)) {
    const old = `<script src="/libraries/${path}"></script>`;
    for (const [form, ours, hasBox] of [
      ['the drop-in file', '<script type="module" src="/embed/nyhetsdelar.js"></script>', true],
      ['the drop-in file in its head', '<script src="/embed/nyhetsdelar.js"></script>', true],
      ['the drop-in file of the bar', '<script src="/embed/social-share.js"></script>', false],
      ['an application', '<script type="module" src="/sources.js"></script>', true],
    ] as const) {
      for (const [order, head] of [
        ['after', old + ours],
        ['before', ours + old],
      ] as const) {
        it(`works from ${form}, ${order} ${library}`, async () => {
          const body = `<fact-box collapsible><ul><li>Ett</li></ul></fact-box>
            <social-share networks="${networks}" more="sms" heading="Share"></social-share>`;
          const listen = `<script>
            heard = '';
            document.addEventListener('social-share-request', ({network}) => { heard = (heard + ' ' + network).trim(); });
            document.addEventListener('fact-box-toggle', ({open}) => { toggled = open; });
          </script>`;
          server.serve('/page.html', {
            body: `<!doctype html><html lang="sv"><head><title>Sida</title>${head}</head><body>${body}${listen}</body></html>`,
          });
          const context = await browser.createBrowserContext();
          const page = await context.newPage();
          const wrong: string[] = [];
          page.on('pageerror', (error) => wrong.push(String(error)));
          page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
          await page.goto(`${server.origin}/page.html`, {waitUntil: 'networkidle0'});
          try {
            await useTheBar(page);
            if (hasBox) await useTheBox(page);
          } catch (error) {
            wrong.push(String(error));
          }
          await context.close();
          assert.deepEqual(wrong, []);
        });
      }
    }
  }
});
