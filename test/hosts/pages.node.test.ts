/** The built drop-in files on the pages of other people: policies, no script, old libraries, each other. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {Readability} from '@mozilla/readability';
import type axeCore from 'axe-core';
import {parseHTML} from 'linkedom';
import type {Browser, Page} from 'puppeteer-core';
import {version} from '../../scripts/package.js';
import {openChromium} from '../support/open-chromium.js';
import {startServer, type Server} from '../support/serve.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const article = readFileSync(`${root}demo/articles/klimatnatverk.json`, 'utf8');
const headline = 'Kommunen går med i ett nätverk för klimatet';
const fallback = '<a href="/nyhet">Läs nyheten</a>';
const tag = `<news-article src="/article.json">${fallback}</news-article>`;

const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types nyhetsdelar',
].join('; ');

const html = (body: string, head = '') =>
  `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Sida</title>${head}</head><body>${body}</body></html>`;

describe('the drop-in files', () => {
  let browser: Browser;
  let server: Server;

  before(async () => {
    [browser, server] = await Promise.all([
      openChromium(),
      startServer({'/embed/': `${root}dist/embed/`, '/': `${root}demo/`}),
    ]);
    server.serve('/article.json', {body: article});
    server.serve('/favicon.ico', {body: ''});
  });

  after(async () => {
    await browser.close();
    await server.close();
  });

  /** Opens a page and collects whatever goes wrong on it. */
  const open = async (
    body: string,
    {
      head = '',
      headers = {},
      script = true,
    }: {head?: string; headers?: Record<string, string>; script?: boolean} = {},
  ) => {
    server.serve('/page.html', {body: html(body, head), headers});
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.setJavaScriptEnabled(script);
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
    server.requests.length = 0;
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(server.origin)) foreign.push(request.url());
    });
    await page.goto(`${server.origin}/page.html`, {waitUntil: 'networkidle0'});
    return {page, wrong, foreign, close: () => context.close()};
  };

  const shownHeadline = (page: Page) =>
    page.evaluate(() => document.querySelector('news-article .nyhetsdelar-headline')?.textContent);

  const link = '<script type="module" src="/embed/nyhetsdelar.js"></script>';

  for (const [name, head] of Object.entries({
    'as a module': link,
    deferred: '<script defer src="/embed/nyhetsdelar.js"></script>',
    'as a plain script ahead of the page': '<script src="/embed/nyhetsdelar.js"></script>',
    twice: link + '<script src="/embed/nyhetsdelar.js"></script>' + link.replace('.js', '.js?again'),
    'before the share bar alone': link + '<script type="module" src="/embed/social-share.js"></script>',
    'after the share bar alone': '<script type="module" src="/embed/social-share.js"></script>' + link,
  })) {
    it(`works ${name}, under a strict policy with Trusted Types`, async () => {
      const {page, wrong, close} = await open(tag, {
        head,
        headers: {'content-security-policy': strictPolicy},
      });
      assert.equal(await shownHeadline(page), headline);
      assert.equal(await page.evaluate(() => !!document.querySelector('social-share')?.shadowRoot), true);
      assert.deepEqual(wrong, []);
      await close();
    });
  }

  it('shows an article with every part of the real one, read by a reader view', async () => {
    const {page, close} = await open(`<main>${tag}</main>`, {head: link});
    const {document} = parseHTML(await page.content());
    const read = new Readability(document as unknown as Document).parse();
    for (const text of [
      'Norrhamn är nu medlem',
      'Länk till annan webbplats',
      '– Omställningen',
      'FAKTA',
      'KTH är värd',
      'Oskar Lindh',
    ]) {
      assert.ok(
        read!.textContent!.replaceAll('\u00a0', ' ').includes(text),
        `${text} in: ${read!.textContent}`,
      );
    }
    await close();
  });

  it('gives axe nothing to say of the demo, best practices included', async () => {
    const languages = ['fi', 'ar'].map((locale) => `lang/${locale}-${version}.json`);
    for (const file of ['nyhetsdelar.js', 'nyhetsdelar.css', 'more-networks.js', ...languages]) {
      server.serve(`/${file}`, {body: readFileSync(`${root}dist/embed/${file}`)});
    }
    const page = await browser.newPage();
    for (const [path, width] of [
      ['index', 320],
      ['index', 1280],
      ['share', 320],
      ['share', 1280],
    ] as const) {
      await page.setViewport({width, height: 900});
      await page.goto(`${server.origin}/${path}.html`, {waitUntil: 'networkidle0'});
      if (path === 'index') assert.equal(await shownHeadline(page), headline);
      await page.addScriptTag({path: `${root}node_modules/axe-core/axe.min.js`});
      const violations = await page.evaluate(async () => {
        const {axe} = window as unknown as {axe: typeof axeCore};
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        const rules = {'target-size': {enabled: true}, 'color-contrast-enhanced': {enabled: true}};
        const {violations} = await axe.run({runOnly: tags, rules});
        return violations.map(
          ({id, nodes}) => `${id}: ${nodes.map(({target}) => target.join(' ')).join(', ')}`,
        );
      });
      assert.deepEqual(violations, []);
    }
    await page.close();
  });

  it('never scrolls the demo sideways, however wide the letters of a font are', async () => {
    for (const file of ['nyhetsdelar.js', 'nyhetsdelar.css', 'more-networks.js']) {
      server.serve(`/${file}`, {body: readFileSync(`${root}dist/embed/${file}`)});
    }
    const page = await browser.newPage();
    await page.setViewport({width: 320, height: 900});
    for (const path of [
      'index.html',
      'index.html?article=articles/every-block.json',
      'prerendered.html',
      'share.html',
    ]) {
      await page.goto(`${server.origin}/${path}`, {waitUntil: 'networkidle0'});
      for (const rules of [
        '/* as it is */',
        '* {letter-spacing: .25em !important}',
        ':root {font-size: 200%}',
      ]) {
        await page.addStyleTag({content: rules});
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.equal(width, 320, `${path} ${rules}`);
      }
    }
    await page.close();
  });

  it('contacts nobody and stores nothing', async () => {
    const {page, foreign, close} = await open(tag, {head: link});
    await page.mouse.move(200, 200);
    await page.keyboard.press('Tab');
    assert.deepEqual(foreign, []);
    assert.deepEqual(
      await page.evaluate(async () => [
        document.cookie,
        localStorage.length,
        sessionStorage.length,
        (await indexedDB.databases()).length,
        (await caches.keys()).length,
      ]),
      ['', 0, 0, 0, 0],
    );
    await close();
  });

  it("leaves the page's own link for a reader without script", async () => {
    const {page, close} = await open(tag, {head: link, script: false});
    const text = (await page.$eval('body', (body) => body.innerText)).trim();
    assert.equal(text, 'Läs nyheten');
    await close();
  });

  it("leaves the page's own link where the page forbids Lit", async () => {
    const policy = "script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
    const {page, close} = await open(tag, {head: link, headers: {'content-security-policy': policy}});
    assert.equal((await page.$eval('body', (body) => body.innerText)).trim(), 'Läs nyheten');
    await close();
  });

  it('survives elements that bear the names of its globals', async () => {
    const ids = [
      'litHtmlVersions',
      'litElementVersions',
      'reactiveElementVersions',
      'litHtmlPolyfillSupport',
      'litElementPolyfillSupport',
      'reactiveElementPolyfillSupport',
      'litElementHydrateSupport',
      'litNonce',
      'litIssuedWarnings',
      'trustedTypes',
      'nyhetsdelar',
    ];
    const traps =
      ids.map((id) => `<a id="${id}"></a>`).join('') +
      '<form name="currentScript"></form><img name="baseURI" alt="">';
    const {page, wrong, close} = await open(traps + tag, {
      head: '<script defer src="/embed/nyhetsdelar.js"></script>',
    });
    assert.equal(await shownHeadline(page), headline);
    assert.deepEqual(wrong, []);
    await close();
  });

  it('survives pictures that bear the names of what a document has', async () => {
    const {page, wrong, close} = await open(
      `<script>const names = new Set(['host', 'constructor']);
        for (let here = document; (here = Object.getPrototypeOf(here)); ) Object.getOwnPropertyNames(here).forEach((name) => names.add(name));
        const find = document.querySelector.bind(document);
        const place = document.body.appendChild(document.createElement('div'));
        place.innerHTML = [...names].map((name) => '<img alt="" name="' + name + '">').join('');</script>
        <news-article src="/articles/every-block.json" json-ld listen></news-article>`,
      {head: link},
    );
    const shown = await page.evaluate(`(() => {
      const article = find('news-article article');
      const sheet = article && getComputedStyle(article).getPropertyValue('--_sheet');
      find('[data-nyhetsdelar-load]').click();
      return [sheet.trim(), !!find('social-share').shadowRoot, !!find('news-article iframe')];
    })()`);
    assert.deepEqual(shown, ['nyhetsdelar', true, true]);
    assert.deepEqual(wrong, []);
    await close();
  });

  it('survives libraries that replace what it is built on', async () => {
    server.serve('/old.js', {
      body: `Array.from = () => []; Array.prototype.entries = function () { return {length: 0}; };
        Array.prototype.each = function () {}; String.prototype.sub = function () { return ''; };
        Date.parse = () => new Date(); window.Event = function () { throw new TypeError('Illegal constructor'); };
        window.Request = function () { throw new TypeError('not yours'); };
        window.define = Object.assign(() => { throw new Error('AMD'); }, {amd: {}}); delete window.AbortController;`,
    });
    const {page, wrong, close} = await open(tag, {head: '<script src="/old.js"></script>' + link});
    assert.equal(await shownHeadline(page), headline);
    assert.deepEqual(wrong, []);
    await close();
  });

  it('says its words right on a page in another encoding', async () => {
    server.serve('/latin.html', {
      body: Buffer.from(
        `<!doctype html><html lang="sv"><meta charset="iso-8859-1"><title>x</title><script defer src="/plain/nyhetsdelar.js"></script>${tag}</html>`,
        'latin1',
      ),
      headers: {'content-type': 'text/html; charset=iso-8859-1'},
    });
    server.serve('/plain/nyhetsdelar.js', {
      body: readFileSync(`${root}dist/embed/nyhetsdelar.js`),
      headers: {'content-type': 'text/javascript'},
    });
    const page = await browser.newPage();
    await page.goto(`${server.origin}/latin.html`, {waitUntil: 'networkidle0'});
    const said = await page.$eval('.nyhetsdelar-announcement', (element) => element.textContent);
    assert.equal(said, ' Länk till annan webbplats');
    await page.close();
  });

  it('fetches a further language from beside itself, when a page needs it', async () => {
    const head = '<script type="module" src="/embed/social-share.js"></script>';
    const {page, wrong, close} = await open('<div lang="fi"><social-share></social-share></div>', {
      head,
      headers: {'content-security-policy': strictPolicy},
    });
    const said = await page.evaluate(() => document.querySelector('social-share')!.shadowRoot!.textContent);
    assert.match(said!, /Jaa palvelussa/);
    assert.deepEqual(wrong, []);
    assert.deepEqual(
      server.requests.filter((path) => path.includes('/lang/')),
      [`/embed/lang/fi-${version}.json`],
    );
    await close();
  });

  it('adds no global of its own', async () => {
    const bare = await open('<p></p>');
    const before = await bare.page.evaluate(() => Object.getOwnPropertyNames(window));
    await bare.close();
    const {page, close} = await open(tag, {head: '<script defer src="/embed/nyhetsdelar.js"></script>'});
    const now = await page.evaluate(() => Object.getOwnPropertyNames(window));
    assert.deepEqual(
      now.filter((name) => !before.includes(name)),
      [],
    );
    await close();
  });

  it('shows the real article of Luleå kommun', async (test) => {
    const real = fileURLToPath(
      new URL('../../../shared/real/natverk-starker-klimatarbetet.json', import.meta.url),
    );
    if (!existsSync(real)) {
      test.skip('../shared is not here');
      return;
    }
    server.serve('/article.json', {body: readFileSync(real)});
    const {page, wrong, close} = await open(tag, {head: link});
    assert.equal(await shownHeadline(page), 'Nätverk stärker klimatarbetet');
    assert.deepEqual(
      wrong.filter((text) => !text.includes('404')),
      [],
    ); // its logotype is not in the folder
    server.serve('/article.json', {body: article});
    await close();
  });
});
