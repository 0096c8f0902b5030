/** A language beside the drop-in files: found from any page, whatever the files are called, or said to be missing. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, beforeEach, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {Browser, BrowserContext, Page} from 'puppeteer-core';
import {version} from '../../scripts/package.js';
import {openChromium} from '../support/open-chromium.js';
import {startServer, type Server} from '../support/serve.js';

const embed = fileURLToPath(new URL('../../dist/embed/', import.meta.url));
const words = `lang/fi-${version}.json`;
const bar = '<social-share networks="copy"></social-share>';
const finnish = 'Kopioi linkki';
const swedish = 'Kopiera länk';

describe('the words of a further language', () => {
  let browser: Browser;
  let server: Server;
  let other: Server;
  let context: BrowserContext;
  let page: Page;
  let warnings: string[];

  before(async () => {
    const folders = {'/site/': embed};
    [browser, server, other] = await Promise.all([openChromium(), startServer(folders), startServer()]);
    server.serve('/favicon.ico', {body: ''});
  });

  after(async () => {
    await browser.close();
    await Promise.all([server.close(), other.close()]);
  });

  beforeEach(async () => {
    await context?.close();
    context = await browser.createBrowserContext();
    page = await context.newPage();
    warnings = [];
    page.on('console', (message) => {
      if (message.text().startsWith('nyhetsdelar')) warnings.push(message.text());
    });
    server.requests.length = 0;
  });

  const open = async (head: string, body = bar, path = '/site/page.html') => {
    server.serve(path, {
      body: `<!doctype html><html lang="fi"><head><meta charset="utf-8"><title>Sivu</title>${head}</head><body>${body}</body></html>`,
    });
    await page.goto(server.origin + path);
    await page.waitForNetworkIdle({idleTime: 100});
  };

  /** What the buttons of the bars say. */
  const said = () =>
    page.$$eval('social-share', (bars) =>
      bars.map(({shadowRoot}) => shadowRoot?.querySelector('button')?.textContent?.trim()),
    );

  const asked = () => server.requests.filter((path) => path.includes('/lang/'));

  const script = readFileSync(`${embed}social-share.js`);
  const ways = {'a module': 'type="module"', 'a deferred script': 'defer', 'a plain script': ''};

  for (const [way, attribute] of Object.entries(ways)) {
    it(`come to ${way} whose address has no slash`, async () => {
      await open(`<script ${attribute} src="social-share.js"></script>`);
      assert.deepEqual(await said(), [finnish]);
    });

    it(`come to ${way} by another name, from a folder of its own`, async () => {
      server.serve('/site/assets/js%20(2)/bundle.js', {body: script});
      server.serve(`/site/assets/js%20(2)/${words}`, {body: readFileSync(embed + words)});
      await open(`<script ${attribute} src="assets/js (2)/bundle.js?v=/1.0/"></script>`);
      assert.deepEqual(await said(), [finnish]);
    });

    it(`come to ${way} after another script with our name in its address`, async () => {
      server.serve('/nyhetsdelar-tema/theme.js', {body: ''});
      await open(
        `<script src="/nyhetsdelar-tema/theme.js"></script><script ${attribute} src="/site/social-share-${version}.js"></script>`,
      );
      assert.deepEqual(await said(), [finnish]);
      assert.deepEqual(asked(), [`/site/${words}`]);
    });

    it(`come to ${way} from another site`, async () => {
      const headers = {'access-control-allow-origin': '*'};
      other.serve('/nyhetsdelar@0.1.0/bar.js', {body: script, headers});
      other.serve(`/nyhetsdelar@0.1.0/${words}`, {body: readFileSync(embed + words), headers});
      await open(`<script ${attribute} src="${other.origin}/nyhetsdelar@0.1.0/bar.js"></script>`);
      assert.deepEqual(await said(), [finnish]);
    });

    it(`come to ${way} on a page whose addresses begin elsewhere`, async () => {
      server.serve('/scripts/bar.js', {body: script});
      server.serve(`/scripts/${words}`, {body: readFileSync(embed + words)});
      await open(
        `<base href="/scripts/"><script ${attribute} src="bar.js"></script><base href="/elsewhere/">`,
        `${bar}<script>document.querySelector('base').remove()</script>`,
      );
      assert.deepEqual(await said(), [finnish]);
    });
  }

  it('come to a script that a tag manager puts in', async () => {
    await open(
      `<script>const script = document.createElement('script'); script.src = 'social-share.js'; script.async = true; document.head.append(script); script.remove();</script>`,
    );
    assert.deepEqual(await said(), [finnish]);
  });

  it('come on a page whose pictures bear the names of what scripts use', async () => {
    const names = ['querySelector', 'currentScript', 'baseURI', 'documentElement', 'head', 'host', 'scripts'];
    await open(
      '<script defer src="social-share.js"></script>',
      names.map((name) => `<img name="${name}" src="data:," alt="">`).join('') + bar,
    );
    assert.deepEqual(await said(), [finnish]);
  });

  describe('that fail to come', () => {
    const head = '<script type="module" src="/once/bar.js"></script>';
    const failing = {body: '<h1>Inte just nu</h1>', status: 503};

    before(() => server.serve('/once/bar.js', {body: script}));
    beforeEach(() => server.serve(`/once/${words}`, failing));

    const addBar = async () => {
      const answered = page.waitForResponse((response) => response.url().includes('/lang/'));
      await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), bar);
      await answered;
      await page.waitForNetworkIdle({idleTime: 100});
    };

    it('are asked for again when the next element needs them', async () => {
      await open(head);
      assert.deepEqual(await said(), [swedish]);
      server.serve(`/once/${words}`, {body: readFileSync(embed + words)});
      await addBar();
      assert.deepEqual(await said(), [finnish, finnish]);
    });

    it('are not asked for without end, and named once in the console with the reason', async () => {
      await open(head, bar.repeat(5));
      for (let count = 0; count < 5; count++) {
        await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), bar);
        await page.waitForNetworkIdle({idleTime: 100});
      }
      assert.deepEqual(await said(), Array(10).fill(swedish));
      assert.deepEqual(asked(), Array(3).fill(`/once/${words}`));
      assert.equal(warnings.length, 1, warnings.join('\n'));
      assert.ok(warnings[0]!.includes(`${server.origin}/once/${words}`), warnings[0]);
      assert.match(warnings[0]!, /Failed to fetch/);
    });

    it('come when the reader is back on the net', async () => {
      await open(head, '');
      await page.setOfflineMode(true);
      const failed = new Promise((resolve) => page.once('console', resolve));
      await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), bar);
      await failed;
      server.serve(`/once/${words}`, {body: readFileSync(embed + words)});
      const answered = page.waitForResponse((response) => response.url().includes('/lang/'));
      await page.setOfflineMode(false);
      await answered;
      await page.waitForNetworkIdle({idleTime: 100});
      assert.deepEqual(await said(), [finnish]);
    });
  });
});
